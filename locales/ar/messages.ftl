# Messages that leave the portal. They name no child, no service and no team.
message-subject = رسالة لكم
message-sent-body = يمكنكم متابعة هذا برقم الطلب { $reference }. الرمز موجود في الصفحة التي رأيتموها. عنوان الموقع: { $address }
message-update-body = هناك خبر جديد لكم. انظروا إليه باستخدام رقم الطلب { $reference } ورمزكم. عنوان الموقع: { $address }
message-return-body = للمتابعة، استخدموا الرمز { $code }. عنوان الموقع: { $address }
message-not-you = إذا لم تكن هذه الرسالة لكم، فامسحوها. لا يلزم أن تفعلوا أي شيء.
message-plan-body = هناك شيء جديد لك. انظر هنا: { $address }
message-code-body = رمزك هو { $code }. يعمل لمدة عشر دقائق. اكتبه هنا: { $address }
message-review-body = نريد أن ننظر معكم في شيء مرة أخرى قريبًا. اقرؤوه قبل ذلك: { $address }
message-forgotten-body = لم نعد نكتب إلى هذا العنوان. إذا لم تطلبوا ذلك، فاتصلوا بنا: { $phone }. عنوان الموقع: { $address }
