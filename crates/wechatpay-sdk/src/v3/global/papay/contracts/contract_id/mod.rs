//! `/v3/global/papay/contracts/{contract_id}`

pub mod terminate;

/// `/v3/global/papay/contracts/{contract_id}`
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate { node: self.node }
    }

    /// 代扣协议ID查询签约
    ///
    /// `GET /v3/global/papay/contracts/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("3200000001")
    ///     .sub_appid("wxcbda96de0b165484")
    ///     .plan_id(123);
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("100005698")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015470)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/papay/contracts/{contract_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/{contract_id}")
    }
}

/// 代扣协议ID查询签约
pub mod get {
    use crate::message;

    pub use crate::v3::global::papay::contracts::out_contract_code::out_contract_code::get::Response;

    /// 代扣协议ID查询签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sp_appid"),
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<i64>("plan_id"),
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

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 机构appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 机构商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 模板ID
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }
    }

    request!(Request);
}
