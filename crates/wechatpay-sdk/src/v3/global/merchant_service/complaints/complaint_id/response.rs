//! `/v3/global/merchant-service/complaints/{complaint_id}/response`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant-service/complaints/{complaint_id}/response`
#[derive(Clone, Debug)]
pub struct Response(pub(crate) Node);

impl Response {
    /// 提交回复
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::response::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .response_content("已与用户沟通解决")
    ///     .response_images(vec!["file23578_21798531.jpg".to_owned()])
    ///     .jump_url("https://www.xxx.com/notify")
    ///     .jump_url_text("查看订单详情");
    /// client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .response()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-service/complaints/{complaint_id}/response", rest)
    }
}

/// 提交回复
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/global/merchant-service/complaints/{complaint_id}/response",
    )
    .at("apihk.mch.weixin.qq.com", "");

    /// 提交回复：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 被诉商户号
        pub complainted_mchid: Required<String>,
        /// 回复内容
        pub response_content: Required<String>,
        /// 回复图片
        pub response_images: Option<Vec<String>>,
        /// 跳转链接
        pub jump_url: Option<String>,
        /// 跳转链接文案
        pub jump_url_text: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 被诉商户号
        #[inline]
        pub fn complainted_mchid(mut self, value: impl Into<String>) -> Self {
            self.complainted_mchid = Required::set(value.into());
            self
        }

        /// 回复内容
        #[inline]
        pub fn response_content(mut self, value: impl Into<String>) -> Self {
            self.response_content = Required::set(value.into());
            self
        }

        /// 回复图片
        #[inline]
        pub fn response_images(mut self, value: Vec<String>) -> Self {
            self.response_images = Some(value);
            self
        }

        /// 跳转链接
        #[inline]
        pub fn jump_url(mut self, value: impl Into<String>) -> Self {
            self.jump_url = Some(value.into());
            self
        }

        /// 跳转链接文案
        #[inline]
        pub fn jump_url_text(mut self, value: impl Into<String>) -> Self {
            self.jump_url_text = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("complainted_mchid", &mut self.complainted_mchid),
                ("response_content", &mut self.response_content),
                ("response_images", &mut self.response_images),
                ("jump_url", &mut self.jump_url),
                ("jump_url_text", &mut self.jump_url_text),
            ]);
        }
    }

    message!(Request);
}
