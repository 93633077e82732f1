//! 通过协议号查询签约 · Query a contract by ID
//!
//! `/v3/edu-papay/contracts/id/{contract_id}`

/// 通过协议号查询签约 · Query a contract by ID
///
/// `/v3/edu-papay/contracts/id/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 通过协议号查询签约 · Query a contract by ID
    ///
    /// `GET /v3/edu-papay/contracts/id/{contract_id}`
    ///
    /// 商户或服务商按协议号查询用户的教育续费签约，返回签约模板、用户标识和签约信息。模式：普通商户、服务商。
    ///
    /// Queries an education renewal contract by its ID and returns its plan, user and data. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::contracts::id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .contracts()
    ///     .id()
    ///     .contract_id("wx998877665544wx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::contracts::id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .contracts()
    ///     .id()
    ///     .contract_id("wx998877665544wx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012522951](https://pay.weixin.qq.com/doc/v3/merchant/4012522951), [partner/4012465367](https://pay.weixin.qq.com/doc/v3/partner/4012465367)
    #[doc(alias(
        "通过协议号查询签约",
        "Query a contract by ID",
        "教育续费通",
        "id",
        "contracts/id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-papay/contracts/id/{contract_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/contracts/id/{contract_id}")
    }
}

/// 通过协议号查询签约 · Query a contract by ID
pub mod get {

    /// 通过协议号查询签约：请求 · Query a contract by ID: request
    pub struct Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    /// 通过协议号查询签约：应答 · Query a contract by ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 服务商APPID · Partner app ID
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 签约模板号 · Contract template ID
        pub plan_id: Option<String>,
        /// 签约信息 · Contract information
        pub contract_information: Option<ContractInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 签约信息 · Contract information
    #[non_exhaustive]
    pub struct ContractInformation {
        /// 签约协议号 · Contract ID
        pub contract_id: Option<String>,
        /// 签约状态 · Contract status
        pub contract_status: Option<String>,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => appid: Optional "appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => openid: Optional "openid",
            5 => sub_openid: Optional "sub_openid",
            6 => plan_id: Optional "plan_id",
            7 => contract_information: Optional "contract_information",
        }
        ContractInformation {
            0 => contract_id: Optional "contract_id",
            1 => contract_status: Optional "contract_status",
            2 => create_time: Optional "create_time",
        }
    }
}
