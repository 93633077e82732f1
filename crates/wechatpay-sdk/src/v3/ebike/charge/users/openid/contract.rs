//! 通过用户标识查询用户状态 · Query a user state by openid
//!
//! `/v3/ebike/charge/users/{openid}/contract`

/// 通过用户标识查询用户状态 · Query a user state by openid
///
/// `/v3/ebike/charge/users/{openid}/contract`
#[derive(Clone)]
pub struct Contract {
    pub(crate) node: crate::chain::Node,
}

impl Contract {
    /// 通过用户标识查询用户状态 · Query a user state by openid
    ///
    /// `GET /v3/ebike/charge/users/{openid}/contract`
    ///
    /// 服务商按openid和交易场景查询用户是否已签约充电代扣，返回协议号和协议状态。模式：普通商户、服务商。
    ///
    /// Queries by openid and trade scene whether a user has a charging auto-debit contract and returns its ID and state. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::users::openid::contract::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().trade_scene("CHARGE");
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .users()
    ///     .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
    ///     .contract()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::users::openid::contract::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").trade_scene("CHARGE");
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .users()
    ///     .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
    ///     .contract()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [ebike/chapter3_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
    #[doc(alias(
        "通过用户标识查询用户状态",
        "Query a user state by openid",
        "电动自行车行业代扣",
        "contract",
        "users/contract"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ebike/charge/users/{openid}/contract", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/users/{openid}/contract")
    }
}

/// 通过用户标识查询用户状态 · Query a user state by openid
pub mod get {

    /// 通过用户标识查询用户状态：请求 · Query a user state by openid: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 交易场景（必填） · Transaction scenario (required)
        pub trade_scene: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_scene = value.into_member();
            self
        }
    }

    /// 通过用户标识查询用户状态：应答 · Query a user state by openid: answer
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
            1 => trade_scene: Required "trade_scene",
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
