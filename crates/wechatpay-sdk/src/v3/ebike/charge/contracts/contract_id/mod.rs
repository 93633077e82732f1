//! `/v3/ebike/charge/contracts/{contract_id}`

pub mod confirm;

/// `/v3/ebike/charge/contracts/{contract_id}`
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm { node: self.node }
    }

    /// 通过签约号查询用户状态
    ///
    /// `GET /v3/ebike/charge/contracts/{contract_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ebike/charge/contracts/{contract_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/contracts/{contract_id}")
    }
}

/// 通过签约号查询用户状态
pub mod get {

    pub use crate::shared::v3_ebike_charge_contracts_contract_id_get::Request;

    /// 通过签约号查询用户状态：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 充电授权扣费协议号
        pub contract_id: Option<String>,
        /// 协议状态
        pub contract_state: Option<String>,
    }

    message! {
        Response {
            0 => mchid: "mchid",
            1 => openid: "openid",
            2 => sub_mchid: "sub_mchid",
            3 => contract_id: "contract_id",
            4 => contract_state: "contract_state",
        }
    }
}
