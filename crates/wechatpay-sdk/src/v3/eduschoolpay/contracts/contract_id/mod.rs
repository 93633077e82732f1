//! 通过协议号查询签约 · Query a contract by ID
//!
//! `/v3/eduschoolpay/contracts/{contract_id}`

pub mod terminate;

/// 通过协议号查询签约 · Query a contract by ID
///
/// `/v3/eduschoolpay/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/terminate`: 商户主动解约 · Terminate a contract
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 通过协议号查询签约 · Query a contract by ID
    ///
    /// `GET /v3/eduschoolpay/contracts/{contract_id}`
    ///
    /// 服务商按协议号查询用户的校园轻松付签约，返回签约模板、签约状态和签约时间。模式：服务商。
    ///
    /// Queries a campus easy pay contract by its ID and returns its plan, status and signing time. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .contracts()
    ///     .contract_id("2045011120563805041758214605")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012468959](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
    #[doc(alias(
        "通过协议号查询签约",
        "Query a contract by ID",
        "校园轻松付",
        "contracts",
        "eduschoolpay/contracts"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/eduschoolpay/contracts/{contract_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/contracts/{contract_id}")
    }
}

/// 通过协议号查询签约 · Query a contract by ID
pub mod get {

    /// 通过协议号查询签约：应答 · Query a contract by ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 签约协议号 · Contract ID
        pub contract_id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 商户appid下的用户标识 · User openid
        pub openid: Option<String>,
        /// 签约模板号 · Contract template ID
        pub plan_id: Option<String>,
        /// 签约状态 · Contract status
        pub contract_status: Option<String>,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 外部签约号 · External contract number
        pub out_contract_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => contract_id: Optional "contract_id",
            1 => mchid: Optional "mchid",
            2 => appid: Optional "appid",
            3 => openid: Optional "openid",
            4 => plan_id: Optional "plan_id",
            5 => contract_status: Optional "contract_status",
            6 => create_time: Optional "create_time",
            7 => out_contract_code: Optional "out_contract_code",
        }
    }
}
