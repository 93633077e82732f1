//! 签约查询接口 · Query a face payment contract
//!
//! `/v3/offlineface/contracts/{contract_id}`

/// 签约查询接口 · Query a face payment contract
///
/// `/v3/offlineface/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 签约查询接口 · Query a face payment contract
    ///
    /// `GET /v3/offlineface/contracts/{contract_id}`
    ///
    /// 按签约ID查询刷脸用户的签约，返回用户、机构、签约状态和签约时间。模式：服务商。
    ///
    /// Queries a face payment contract by ID and returns its user, organisation, state and signing time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
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
    /// 官方文档 · Official pages: [develop/k12-development-guidelines.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias(
        "签约查询接口",
        "Query a face payment contract",
        "K12刷脸代扣",
        "contracts",
        "offlineface/contracts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/offlineface/contracts/{contract_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/contracts/{contract_id}")
    }
}

/// 签约查询接口 · Query a face payment contract
pub mod get {

    enumeration! {
        /// 签约状态 · Contract status
        ContractState {
            /// `NOT_CONTRACTED`: 未签约 · Not signed
            NOT_CONTRACTED = "NOT_CONTRACTED",
            /// `TERMINATED`: 已解约 · Terminated
            TERMINATED = "TERMINATED",
            /// `CONTRACTED`: 已签约 · Signed
            CONTRACTED = "CONTRACTED",
        }
    }

    enumeration! {
        /// 签约模式 · Contract mode
        ContractMode {
            /// `LIMIT_BANK_CARD`: 限定银行卡 · Only the given bank card
            LIMIT_BANK_CARD = "LIMIT_BANK_CARD",
            /// `PRIORITY_BANK_CARD`: 优先银行卡 · The given bank card first
            PRIORITY_BANK_CARD = "PRIORITY_BANK_CARD",
            /// `LIMIT_NONE`: 不限定 · No limit
            LIMIT_NONE = "LIMIT_NONE",
        }
    }

    enumeration! {
        /// 签约卡来源 · Contract bank card source
        ContractBankCardFrom {
            /// `MERCHANT_LIMITED_BANK_CARD`: 商户限定的银行卡 · Bank card set by the merchant
            MERCHANT_LIMITED_BANK_CARD = "MERCHANT_LIMITED_BANK_CARD",
            /// `USER_SELECT_FREE`: 用户自由选择 · Chosen by the user
            USER_SELECT_FREE = "USER_SELECT_FREE",
        }
    }

    /// 签约查询接口：请求 · Query a face payment contract: request
    pub struct Request {
        /// 商户签约小程序APPID · Contract Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户签约小程序APPID · Contract Mini Program app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 签约查询接口：应答 · Query a face payment contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 签约ID · Contract ID
        pub contract_id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 机构ID · Institution ID
        pub organization_id: Option<String>,
        /// 用户ID · User ID
        pub use_id: Option<String>,
        /// 签约用户openid · Contract user openid
        pub openid: Option<String>,
        /// 签约状态 · Contract status
        pub contract_state: ContractState,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_signed_time: Option<crate::Time>,
        /// 解约时间 · Contract termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_terminated_time: Option<crate::Time>,
        /// 签约模式 · Contract mode
        pub contract_mode: ContractMode,
        /// 签约卡来源 · Contract bank card source
        pub contract_bank_card_from: ContractBankCardFrom,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Optional "appid",
        }
        Response {
            0 => contract_id: Optional "contract_id",
            1 => mchid: Optional "mchid",
            2 => organization_id: Optional "organization_id",
            3 => use_id: Optional "use_id",
            4 => openid: Optional "openid",
            5 => contract_state: Optional "contract_state",
            6 => contract_signed_time: Optional "contract_signed_time",
            7 => contract_terminated_time: Optional "contract_terminated_time",
            8 => contract_mode: Optional "contract_mode",
            9 => contract_bank_card_from: Optional "contract_bank_card_from",
        }
    }
}
