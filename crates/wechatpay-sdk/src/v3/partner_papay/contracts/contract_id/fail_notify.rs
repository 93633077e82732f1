//! `/v3/partner-papay/contracts/{contract_id}/fail-notify`

/// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
#[derive(Clone)]
pub struct FailNotify {
    pub(crate) node: crate::chain::Node,
}

impl FailNotify {
    /// 服务商商户重试扣费通知 (partner)
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_papay::contracts::contract_id::fail_notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1230000109")
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("12345512")
    ///     .sub_appid("wxd678efh567hg6787");
    /// client
    ///     .v3()
    ///     .partner_papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .fail_notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/partner-papay/contracts/{contract_id}/fail-notify", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts/{contract_id}/fail-notify")
    }
}

/// 服务商商户重试扣费通知
pub mod post {

    /// 服务商商户重试扣费通知：请求
    pub struct Request {
        /// 服务商商户号（必填）
        pub sp_mchid: Option<String>,
        /// 服务商应用ID（必填）
        pub sp_appid: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// 子商户应用D
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填）
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 服务商应用ID（必填）
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用D
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sp_appid: Required "sp_appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
        }
    }
}
