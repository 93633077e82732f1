//! 查询ETC签约状态 · Query a user's ETC contract
//!
//! `/v3/vehicle/etc/users/{openid}/contracts`

/// 查询ETC签约状态 · Query a user's ETC contract
///
/// `/v3/vehicle/etc/users/{openid}/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// 查询ETC签约状态 · Query a user's ETC contract
    ///
    /// `GET /v3/vehicle/etc/users/{openid}/contracts`
    ///
    /// 服务商按openid、扣费模板和车牌号查询用户的ETC签约状态，返回授权协议号和绑定状态。模式：服务商。
    ///
    /// Queries the ETC contract of a user by openid, plan and licence plate and returns its contract ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::users::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .plan_id("123")
    ///     .plate_number("浙ASB945");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .etc()
    ///     .users()
    ///     .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012715623](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
    #[doc(alias(
        "查询ETC签约状态",
        "Query a users ETC contract",
        "ETC授权",
        "contracts",
        "users/contracts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/vehicle/etc/users/{openid}/contracts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/users/{openid}/contracts")
    }
}

/// 查询ETC签约状态 · Query a user's ETC contract
pub mod get {

    /// 查询ETC签约状态：请求 · Query a user's ETC contract: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// ETC授权扣费模板ID（必填） · ETC debit template ID (required)
        pub plan_id: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// ETC授权扣费模板ID（必填） · ETC debit template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }
    }

    /// 查询ETC签约状态：应答 · Query a user's ETC contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 发起签约的appid · Contract initiating app ID
        pub appid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 用户在发起签约APP的标识 · User openid (contract initiating app)
        pub sp_openid: Option<String>,
        /// 子商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// ETC扣费授权协议号 · ETC debit authorisation contract ID
        pub contract_id: Option<String>,
        /// ETC绑定状态 · ETC binding status
        pub bind_state: Option<String>,
        /// 绑定的车牌号 · Bound licence plate number
        pub plate_number: Option<String>,
        /// 用户在发起签约子APP的标识 · User openid (contract initiating sub-app)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => plan_id: Required "plan_id",
            2 => plate_number: Required "plate_number",
        }
        Response {
            0 => appid: Optional "appid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sp_openid: Optional "sp_openid",
            3 => sub_appid: Optional "sub_appid",
            4 => sub_mchid: Optional "sub_mchid",
            5 => contract_id: Optional "contract_id",
            6 => bind_state: Optional "bind_state",
            7 => plate_number: Optional "plate_number",
            8 => sub_openid: Optional "sub_openid",
        }
    }
}
