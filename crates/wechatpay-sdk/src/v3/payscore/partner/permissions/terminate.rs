//! `/v3/payscore/partner/permissions/terminate`

/// `/v3/payscore/partner/permissions/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除用户授权关系（openid） (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("")
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .reason("reason");
    /// client.v3().payscore().partner().permissions().terminate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/permissions/terminate", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/terminate")
    }
}

/// 解除用户授权关系（openid）
pub mod post {

    /// 解除用户授权关系（openid）：请求
    pub struct Request {
        /// 服务商公众号下的用户标识
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 子商户公众号下openid
        pub sub_openid: Option<String>,
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 服务商应用ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// 撤销原因（必填）
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商公众号下的用户标识
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 子商户公众号下openid
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商应用ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 撤销原因（必填）
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
            2 => service_id: Required "service_id",
            3 => appid: Required "appid",
            4 => sub_appid: Optional "sub_appid",
            5 => sub_mchid: Required "sub_mchid",
            6 => reason: Required "reason",
        }
    }
}
