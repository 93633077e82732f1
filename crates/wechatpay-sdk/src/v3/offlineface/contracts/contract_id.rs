//! `/v3/offlineface/contracts/{contract_id}`

/// `/v3/offlineface/contracts/{contract_id}`
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 签约查询接口
    ///
    /// `GET /v3/offlineface/contracts/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888");
    /// let answer = client
    ///     .v3()
    ///     .offlineface()
    ///     .contracts()
    ///     .contract_id("CI8CD208Z7e9906f89")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/offlineface/contracts/{contract_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlineface/contracts/{contract_id}")
    }
}

/// 签约查询接口
pub mod get {
    use crate::message;

    pub use crate::shared::v3_offlineface_contracts_contract_id_get::ContractState;
    pub use crate::v3::offlineface::contracts::presign::post::ContractMode;

    enumeration! {
        /// 签约卡来源
        ContractBankCardFrom {
            MERCHANT_LIMITED_BANK_CARD = "MERCHANT_LIMITED_BANK_CARD",
            USER_SELECT_FREE = "USER_SELECT_FREE",
        }
    }

    /// 签约查询接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户签约小程序APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 签约查询接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 签约ID
        pub contract_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 用户ID
        pub use_id: Option<String>,
        /// 签约用户openid
        pub openid: Option<String>,
        /// 签约状态
        pub contract_state: Option<crate::Enumeration<ContractState>>,
        /// 签约时间
        pub contract_signed_time: Option<crate::Time>,
        /// 解约时间
        pub contract_terminated_time: Option<crate::Time>,
        /// 签约模式
        pub contract_mode: Option<crate::Enumeration<ContractMode>>,
        /// 签约卡来源
        pub contract_bank_card_from: Option<crate::Enumeration<ContractBankCardFrom>>,
    }

    request!(Request);

    message! {
        Response {
            0 => contract_id: "contract_id",
            1 => mchid: "mchid",
            2 => organization_id: "organization_id",
            3 => use_id: "use_id",
            4 => openid: "openid",
            5 => contract_state: "contract_state",
            6 => contract_signed_time: "contract_signed_time",
            7 => contract_terminated_time: "contract_terminated_time",
            8 => contract_mode: "contract_mode",
            9 => contract_bank_card_from: "contract_bank_card_from",
        }
    }
}
