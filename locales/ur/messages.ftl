# Messages that leave the portal. They name no child, no service and no team.
message-subject = آپ کے لیے ایک پیغام
message-sent-body = آپ حوالہ نمبر { $reference } سے آگے کا حال دیکھ سکتے ہیں۔ کوڈ اس صفحے پر ہے جو آپ نے دیکھا تھا۔ ویب سائٹ کا پتہ: { $address }
message-update-body = آپ کے لیے ایک خبر ہے۔ حوالہ نمبر { $reference } اور اپنے کوڈ سے دیکھیں۔ ویب سائٹ کا پتہ: { $address }
message-return-body = آگے بڑھنے کے لیے یہ کوڈ استعمال کریں: { $code }۔ ویب سائٹ کا پتہ: { $address }
message-not-you = اگر یہ آپ کے لیے نہیں ہے تو اسے مٹا دیں۔ آپ کو کچھ اور کرنے کی ضرورت نہیں۔
message-plan-body = آپ کے لیے کچھ نیا ہے۔ یہاں دیکھیں: { $address }
message-code-body = آپ کا کوڈ { $code } ہے۔ یہ دس منٹ تک کام کرتا ہے۔ اسے یہاں لکھیں: { $address }
message-review-body = ہم جلد آپ کے ساتھ ایک چیز دوبارہ دیکھنا چاہتے ہیں۔ اس سے پہلے اسے یہاں پڑھ لیں: { $address }
message-forgotten-body = اب ہم اس پتے پر کچھ نہیں بھیجتے۔ اگر آپ نے ایسا کرنے کو نہیں کہا تھا تو ہمیں فون کریں: { $phone }۔ ویب سائٹ کا پتہ: { $address }
