//! `/v3/merchant-service/feedbacks`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/feedbacks`
#[derive(Clone, Debug)]
pub struct Feedbacks(pub(crate) Node);

impl Feedbacks {
    /// 商户反馈 (direct and partner)
    ///
    /// `POST /v3/merchant-service/feedbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::feedbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4200000404201909069117582536")
    ///     .complainted_mchid("9980456248")
    ///     .feedback_type(1)
    ///     .feedback_content("已与用户协商解决")
    ///     .feedback_images(vec!["MediaId".to_owned()])
    ///     .launch_confirm_process(true);
    /// client.v3().merchant_service().feedbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
    #[deprecated(note = "the platform has retired it")]
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service/feedbacks", rest)
    }
}

/// 商户反馈
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-service/feedbacks");

    /// 商户反馈：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微信支付订单号
        pub transaction_id: Required<String>,
        /// 被诉商户号
        pub complainted_mchid: Required<String>,
        /// 反馈内容类型
        pub feedback_type: Option<i64>,
        /// 反馈内容
        pub feedback_content: Required<String>,
        /// 图片凭证
        pub feedback_images: Option<Vec<String>>,
        /// 反馈处理完成
        pub launch_confirm_process: Option<bool>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 被诉商户号
        #[inline]
        pub fn complainted_mchid(mut self, value: impl Into<String>) -> Self {
            self.complainted_mchid = Required::set(value.into());
            self
        }

        /// 反馈内容类型
        #[inline]
        pub fn feedback_type(mut self, value: i64) -> Self {
            self.feedback_type = Some(value);
            self
        }

        /// 反馈内容
        #[inline]
        pub fn feedback_content(mut self, value: impl Into<String>) -> Self {
            self.feedback_content = Required::set(value.into());
            self
        }

        /// 图片凭证
        #[inline]
        pub fn feedback_images(mut self, value: Vec<String>) -> Self {
            self.feedback_images = Some(value);
            self
        }

        /// 反馈处理完成
        #[inline]
        pub fn launch_confirm_process(mut self, value: bool) -> Self {
            self.launch_confirm_process = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("transaction_id", &mut self.transaction_id),
                ("complainted_mchid", &mut self.complainted_mchid),
                ("feedback_type", &mut self.feedback_type),
                ("feedback_content", &mut self.feedback_content),
                ("feedback_images", &mut self.feedback_images),
                ("launch_confirm_process", &mut self.launch_confirm_process),
            ]);
        }
    }

    message!(Request);
}
