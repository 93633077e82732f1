//! 商户协议号查询签约 · Query a contract by merchant code
//!
//! `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`

/// 商户协议号查询签约 · Query a contract by merchant code
///
/// `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// 商户协议号查询签约 · Query a contract by merchant code
    ///
    /// `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
    ///
    /// 商户或机构按签约协议号查询用户的委托代扣协议，返回协议ID和协议信息。模式：普通商户、服务商。
    ///
    /// Queries an auto-debit contract by merchant contract code and returns its contract ID and data. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::out_contract_code::out_contract_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .out_contract_code()
    ///     .out_contract_code("100005698")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::out_contract_code::out_contract_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").sp_mchid("1900000001");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .out_contract_code()
    ///     .out_contract_code("100005698")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013015477](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
    #[doc(alias(
        "商户协议号查询签约",
        "Query a contract by merchant code",
        "跨境/全球",
        "out-contract-code",
        "contracts/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/papay/contracts/out-contract-code/{out_contract_code}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/out-contract-code/{out_contract_code}")
    }
}

/// 商户协议号查询签约 · Query a contract by merchant code
pub mod get {

    /// 商户协议号查询签约：请求 · Query a contract by merchant code: request
    pub struct Request {
        /// 机构APPID · Institution app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构appid · Institution app ID
        pub sp_appid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID · Institution app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构appid · Institution app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    /// 商户协议号查询签约：应答 · Query a contract by merchant code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 机构APPID · Institution app ID
        pub appid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构appid · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 委托代扣协议ID · Auto-debit contract ID
        pub contract_id: Option<String>,
        /// 模板ID · Template ID
        pub plan_id: Option<i64>,
        /// 商户侧签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称 · Displayed user account name
        pub user_display_name: Option<String>,
        /// 协议状态 · Contract status
        pub state: Option<String>,
        /// 协议签署时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub signed_time: Option<crate::Time>,
        /// 协议解约时间 · Contract termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub terminated_time: Option<crate::Time>,
        /// 协议解约方式 · Contract termination method
        pub termination_mode: Option<String>,
        /// 解约备注 · Contract termination remark
        pub termination_note: Option<String>,
        /// 商户appid下的用户标识 · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_appid: Optional "sp_appid",
            3 => sp_mchid: Optional "sp_mchid",
            4 => sub_appid: Optional "sub_appid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => appid: Optional "appid",
            2 => sp_mchid: Optional "sp_mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sp_appid: Optional "sp_appid",
            5 => sub_appid: Optional "sub_appid",
            6 => contract_id: Optional "contract_id",
            7 => plan_id: Optional "plan_id",
            8 => out_contract_code: Optional "out_contract_code",
            9 => user_display_name: Optional "user_display_name",
            10 => state: Optional "state",
            11 => signed_time: Optional "signed_time",
            12 => terminated_time: Optional "terminated_time",
            13 => termination_mode: Optional "termination_mode",
            14 => termination_note: Optional "termination_note",
            15 => openid: Optional "openid",
        }
    }
}
