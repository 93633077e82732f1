//! 根据业务申请单号查签约信息 · Query an individual payee contract
//!
//! `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`

/// 根据业务申请单号查签约信息 · Query an individual payee contract
///
/// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// 根据业务申请单号查签约信息 · Query an individual payee contract
    ///
    /// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
    ///
    /// 平台按业务申请单号查询个人收款方的签约信息，返回授权ID、授权状态和实名授权结果。模式：服务商。
    ///
    /// Queries an individual payee's contract by request number and returns the authorisation ID, state and real-name result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::out_contract_code::out_contract_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .out_contract_code()
    ///     .out_contract_code("APPLYMENT_00000000001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015851492](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
    #[doc(alias(
        "根据业务申请单号查签约信息",
        "Query an individual payee contract",
        "收付通-个人收款",
        "out-contract-code",
        "individual-contracts/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}")
    }
}

/// 根据业务申请单号查签约信息 · Query an individual payee contract
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthState {
            /// `AUTHORIZED`: 已授权 · Authorised
            AUTHORIZED = "AUTHORIZED",
            /// `UNAUTHORIZED`: 未授权 · Not authorised
            UNAUTHORIZED = "UNAUTHORIZED",
        }
    }

    enumeration! {
        /// 应用授权作用域 · Authorisation scope
        Scope {
            /// `pay_realname`: 支付实名信息 · Real-name data of payments
            PAY_REALNAME = "pay_realname",
        }
    }

    /// 根据业务申请单号查签约信息：请求 · Query an individual payee contract: request
    pub struct Request {
        /// 签约和付款的微信小程序AppID（必填） · Mini Program app ID for contract and payment (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签约和付款的微信小程序AppID（必填） · Mini Program app ID for contract and payment (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 根据业务申请单号查签约信息：应答 · Query an individual payee contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 授权ID · Authorisation ID
        pub individual_auth_id: Option<String>,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub signed_time: Option<crate::Time>,
        /// 授权状态 · Authorisation status
        pub auth_state: AuthState,
        /// 用户OpenID · User openid
        pub individual_openid: Option<String>,
        /// 实名授权结果 · Real-name authorisation result
        pub real_name_auth_result: Option<RealNameAuthResult>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 实名授权结果 · Real-name authorisation result
    #[non_exhaustive]
    pub struct RealNameAuthResult {
        /// 应用授权作用域 · Authorisation scope
        pub scope: Scope,
        /// 访问令牌 · Access token
        pub access_token: Option<String>,
        /// 访问令牌过期时间 · Access token expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub access_token_expire_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
        }
        Response {
            0 => individual_auth_id: Optional "individual_auth_id",
            1 => signed_time: Optional "signed_time",
            2 => auth_state: Optional "auth_state",
            3 => individual_openid: Optional "individual_openid",
            4 => real_name_auth_result: Optional "real_name_auth_result",
        }
        RealNameAuthResult {
            0 => scope: Optional "scope",
            1 => access_token: Optional "access_token",
            2 => access_token_expire_time: Optional "access_token_expire_time",
        }
    }
}
