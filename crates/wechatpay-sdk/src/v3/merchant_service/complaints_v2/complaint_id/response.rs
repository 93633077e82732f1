//! `/v3/merchant-service/complaints-v2/{complaint_id}/response`

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
#[derive(Clone)]
pub struct Response {
    pub(crate) node: crate::chain::Node,
}

impl Response {
    /// 提交回复 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::response::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .response_content("已与用户沟通解决")
    ///     .response_images(["file23578_21798531.jpg"])
    ///     .jump_url("https://www.xxx.com/notify")
    ///     .jump_url_text("查看订单详情")
    ///     .mini_program_jump_info(
    ///         post::MiniProgramJumpInfo::new()
    ///             .appid("example_appid")
    ///             .path("example_path")
    ///             .text("example_text"),
    ///     );
    /// client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .response()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/merchant-service/complaints-v2/{complaint_id}/response", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/response")
    }
}

/// 提交回复
pub mod post {

    /// 提交回复：请求
    pub struct Request {
        /// 被诉商户号（必填）
        pub complainted_mchid: Option<String>,
        /// 回复内容（必填）
        pub response_content: Option<String>,
        /// 回复图片
        pub response_images: Option<Vec<String>>,
        /// 跳转链接
        pub jump_url: Option<String>,
        /// 跳转链接文案
        pub jump_url_text: Option<String>,
        /// 跳转小程序信息
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 被诉商户号（必填）
        pub fn complainted_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complainted_mchid = value.into_member();
            self
        }

        /// 回复内容（必填）
        pub fn response_content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.response_content = value.into_member();
            self
        }

        /// 回复图片
        pub fn response_images<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.response_images = value.into_list();
            self
        }

        /// 跳转链接
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 跳转链接文案
        pub fn jump_url_text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url_text = value.into_member();
            self
        }

        /// 跳转小程序信息
        pub fn mini_program_jump_info<M>(
            mut self,
            value: impl crate::IntoMember<MiniProgramJumpInfo, M>,
        ) -> Self {
            self.mini_program_jump_info = value.into_member();
            self
        }
    }

    /// 跳转小程序信息
    pub struct MiniProgramJumpInfo {
        /// 跳转小程序APPID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 跳转小程序页面PATH（必填）
        pub path: Option<String>,
        /// 跳转小程序页面名称（必填）
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniProgramJumpInfo {
        /// 跳转小程序APPID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 跳转小程序页面PATH（必填）
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 跳转小程序页面名称（必填）
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }
    }

    request!(Request, MiniProgramJumpInfo);

    message! {
        Request {
            0 => complainted_mchid: Required "complainted_mchid",
            1 => response_content: Required "response_content",
            2 => response_images: Optional "response_images",
            3 => jump_url: Optional "jump_url",
            4 => jump_url_text: Optional "jump_url_text",
            5 => mini_program_jump_info: Optional "mini_program_jump_info",
        }
        MiniProgramJumpInfo {
            0 => appid: Required "appid",
            1 => path: Required "path",
            2 => text: Required "text",
        }
    }
}
