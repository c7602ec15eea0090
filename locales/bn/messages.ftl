# Messages that leave the portal. They name no child, no service and no team.
message-subject = আপনার জন্য একটি বার্তা
message-sent-body = রেফারেন্স নম্বর { $reference } দিয়ে আপনি এর খবর দেখতে পারবেন। কোডটি আপনার দেখা পাতায় আছে। ঠিকানা: { $address }
message-update-body = আপনার জন্য নতুন খবর আছে। রেফারেন্স নম্বর { $reference } ও আপনার কোড দিয়ে দেখুন। ঠিকানা: { $address }
message-return-body = এগিয়ে যেতে এই কোড ব্যবহার করুন: { $code }। ঠিকানা: { $address }
message-not-you = এটি আপনার জন্য না হলে মুছে ফেলুন। আপনাকে আর কিছু করতে হবে না।
message-plan-body = আপনার জন্য নতুন কিছু আছে। এখানে দেখুন: { $address }
message-code-body = আপনার কোড { $code }। এটি দশ মিনিট কাজ করে। এখানে লিখুন: { $address }
message-review-body = আমরা শিগগিরই আপনার সঙ্গে একটি বিষয় আবার দেখতে চাই। তার আগে এটি পড়ুন: { $address }
message-forgotten-body = আমরা আর এই ঠিকানায় লিখি না। আপনি এটি না চেয়ে থাকলে আমাদের ফোন করুন: { $phone }। ওয়েবসাইটের ঠিকানা: { $address }
