//! 提交回复 · Reply to a complaint
//!
//! `/v3/global/merchant-service/complaints/{complaint_id}/response`

/// 提交回复 · Reply to a complaint
///
/// `/v3/global/merchant-service/complaints/{complaint_id}/response`
#[derive(Clone)]
pub struct Response {
    pub(crate) node: crate::chain::Node,
}

impl Response {
    /// 提交回复 · Reply to a complaint
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
    ///
    /// 商户按投诉单号提交给用户的回复，可附图片和跳转链接；成功时没有返回内容。模式：服务商。
    ///
    /// Submits a reply to a complaint, optionally with images and a link. A successful response has no body. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::response::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .response_content("已与用户沟通解决");
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
    #[doc(alias(
        "提交回复",
        "Reply to a complaint",
        "跨境/全球 消费者投诉",
        "response",
        "complaints/response"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/merchant-service/complaints/{complaint_id}/response", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/complaints/{complaint_id}/response")
    }
}

/// 提交回复 · Reply to a complaint
pub mod post {

    /// 提交回复：请求 · Reply to a complaint: request
    pub struct Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub complainted_mchid: Option<String>,
        /// 回复内容（必填） · Reply content (required)
        pub response_content: Option<String>,
        /// 回复图片 · Reply images
        pub response_images: Option<Vec<String>>,
        /// 跳转链接 · Redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub jump_url: Option<String>,
        /// 跳转链接文案 · Redirect link text
        pub jump_url_text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub fn complainted_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complainted_mchid = value.into_member();
            self
        }

        /// 回复内容（必填） · Reply content (required)
        pub fn response_content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.response_content = value.into_member();
            self
        }

        /// 回复图片 · Reply images
        pub fn response_images<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.response_images = value.into_list();
            self
        }

        /// 跳转链接 · Redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 跳转链接文案 · Redirect link text
        pub fn jump_url_text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url_text = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => complainted_mchid: Required "complainted_mchid",
            1 => response_content: Required "response_content",
            2 => response_images: Optional "response_images",
            3 => jump_url: Optional "jump_url",
            4 => jump_url_text: Optional "jump_url_text",
        }
    }
}
