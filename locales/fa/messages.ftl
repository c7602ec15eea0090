# Messages that leave the portal. They name no child, no service and no team.
message-subject = پیامی برای شما
message-sent-body = می‌توانید این را با شمارهٔ پیگیری { $reference } دنبال کنید. کد در صفحه‌ای است که دیدید. نشانی سایت: { $address }
message-update-body = خبری برای شما هست. با شمارهٔ پیگیری { $reference } و کد خود نگاه کنید. نشانی سایت: { $address }
message-return-body = برای ادامه، از این کد استفاده کنید: { $code }. نشانی سایت: { $address }
message-not-you = اگر این برای شما نیست، آن را پاک کنید. لازم نیست کاری بکنید.
message-plan-body = چیز تازه‌ای برای شما هست. اینجا را ببینید: { $address }
message-code-body = کد شما { $code } است. ده دقیقه کار می‌کند. آن را اینجا بنویسید: { $address }
message-review-body = می‌خواهیم به‌زودی با شما دوباره به چیزی نگاه کنیم. پیش از آن، اینجا آن را بخوانید: { $address }
message-forgotten-body = دیگر به این نشانی چیزی نمی‌فرستیم. اگر شما این را نخواسته‌اید، به ما زنگ بزنید: { $phone }. نشانی سایت: { $address }
