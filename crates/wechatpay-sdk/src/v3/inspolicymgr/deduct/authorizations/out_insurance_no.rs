//! 查询保单授权信息 · Query a policy authorisation
//!
//! `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`

/// 查询保单授权信息 · Query a policy authorisation
///
/// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
#[derive(Clone)]
pub struct OutInsuranceNo {
    pub(crate) node: crate::chain::Node,
}

impl OutInsuranceNo {
    /// 查询保单授权信息 · Query a policy authorisation
    ///
    /// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
    ///
    /// 商户按保险编号查询用户的保单授权信息，返回授权状态和用户授权时间。模式：普通商户。
    ///
    /// Queries a policy authorisation by merchant insurance number and returns its state and time. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .inspolicymgr()
    ///     .deduct()
    ///     .authorizations()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016617415](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
    #[doc(alias(
        "查询保单授权信息",
        "Query a policy authorisation",
        "微信保单服务",
        "authorizations",
        "deduct/authorizations"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct/authorizations/{out_insurance_no}")
    }
}

/// 查询保单授权信息 · Query a policy authorisation
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        AuthState {
            /// `AUTH_STATE_INIT`: 未授权 · Not authorised
            AUTH_STATE_INIT = "AUTH_STATE_INIT",
            /// `AUTH_STATE_PENDING`: 授权中 · Authorisation pending
            AUTH_STATE_PENDING = "AUTH_STATE_PENDING",
            /// `AUTH_STATE_GRANTED`: 已授权 · Authorised
            AUTH_STATE_GRANTED = "AUTH_STATE_GRANTED",
            /// `AUTH_STATE_DENIED`: 已拒绝授权 · Authorisation denied
            AUTH_STATE_DENIED = "AUTH_STATE_DENIED",
            /// `AUTH_STATE_EXPIRED`: 授权已过期 · Authorisation expired
            AUTH_STATE_EXPIRED = "AUTH_STATE_EXPIRED",
        }
    }

    /// 查询保单授权信息：应答 · Query a policy authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号 · Merchant insurance number
        pub out_insurance_no: Option<String>,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 保险代扣模板ID · Insurance auto-debit template ID
        pub plan_id: Option<String>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// 保险名称 · Insurance name
        pub insurance_name: Option<String>,
        /// 授权状态 · Authorisation status
        pub auth_state: AuthState,
        /// 用户授权时间 · User authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub user_auth_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_insurance_no: Optional "out_insurance_no",
            1 => appid: Optional "appid",
            2 => plan_id: Optional "plan_id",
            3 => out_contract_code: Optional "out_contract_code",
            4 => insurance_name: Optional "insurance_name",
            5 => auth_state: Optional "auth_state",
            6 => user_auth_time: Optional "user_auth_time",
        }
    }
}
