//! 通过签约号查询用户状态 · Query a user state by contract
//!
//! `/v3/ebike/charge/contracts/{contract_id}`

pub mod confirm;

/// 通过签约号查询用户状态 · Query a user state by contract
///
/// `/v3/ebike/charge/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/confirm`: 创建用户当次充电代扣凭证 · Create a charging debit token
    #[inline]
    pub fn confirm(&self) -> confirm::Confirm {
        confirm::Confirm { node: self.node.clone() }
    }

    /// 通过签约号查询用户状态 · Query a user state by contract
    ///
    /// `GET /v3/ebike/charge/contracts/{contract_id}`
    ///
    /// 服务商按充电授权扣费协议号查询用户的签约，返回用户标识和协议状态。模式：普通商户、服务商。
    ///
    /// Queries a charging auto-debit contract by its ID and returns the user and the contract state. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .contracts()
    ///     .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .contracts()
    ///     .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [ebike/chapter3_2.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
    #[doc(alias(
        "通过签约号查询用户状态",
        "Query a user state by contract",
        "电动自行车行业代扣",
        "contracts",
        "charge/contracts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ebike/charge/contracts/{contract_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/contracts/{contract_id}")
    }
}

/// 通过签约号查询用户状态 · Query a user state by contract
pub mod get {

    /// 通过签约号查询用户状态：请求 · Query a user state by contract: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 通过签约号查询用户状态：应答 · Query a user state by contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 充电授权扣费协议号 · Charging debit contract ID
        pub contract_id: Option<String>,
        /// 协议状态 · Contract status
        pub contract_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => openid: Optional "openid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => contract_id: Optional "contract_id",
            4 => contract_state: Optional "contract_state",
        }
    }
}
