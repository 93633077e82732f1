//! `/v3/global/papay/contracts/{contract_id}/terminate`

/// `/v3/global/papay/contracts/{contract_id}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 申请解约
    ///
    /// `POST /v3/global/papay/contracts/{contract_id}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::contract_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1230000109")
    ///     .sub_appid("wxcbda96de0b165484")
    ///     .termination_note("解约原因");
    /// client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("100005698")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/papay/contracts/{contract_id}/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/{contract_id}/terminate")
    }
}

/// 申请解约
pub mod post {
    use crate::message;

    /// 申请解约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("sp_appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("termination_note"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 机构APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 机构appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 解约备注
        pub fn termination_note(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("termination_note", value))
        }
    }

    request!(Request);
}
