//! `/v3/edu-papay/user/{openid}/contracts`

/// `/v3/edu-papay/user/{openid}/contracts`
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// 通过用户标识查询签约 (direct and partner)
    ///
    /// `GET /v3/edu-papay/user/{openid}/contracts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plan_id("101164396123311331")
    ///     .contract_status(get::ContractStatus::ADD)
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .user()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-papay/user/{openid}/contracts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user/{openid}/contracts")
    }
}

/// 通过用户标识查询签约
pub mod get {
    use crate::message;

    pub use crate::shared::v3_edu_papay_user_openid_contracts_get::ContractStatus;
    pub use crate::v3::edu_papay::contracts::id::contract_id::get::ContractInformation;

    /// 通过用户标识查询签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_openid"),
            message::required::<String>("plan_id"),
            message::optional::<crate::Enumeration<ContractStatus>>("contract_status"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户APPID下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 签约模板号（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 签约状态
        pub fn contract_status(self, value: impl Into<crate::Enumeration<ContractStatus>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ContractStatus>>("contract_status", value))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 通过用户标识查询签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 结果集
        pub data: Option<Vec<Data>>,
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    /// 结果集
    #[non_exhaustive]
    pub struct Data {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 服务商APPID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识
        pub sub_openid: Option<String>,
        /// 签约模板号
        pub plan_id: Option<String>,
        /// 签约信息
        pub contract_information: Option<ContractInformation>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => total_count: "total_count",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        Data {
            0 => sp_mchid: "sp_mchid",
            1 => appid: "appid",
            2 => sub_mchid: "sub_mchid",
            3 => sub_appid: "sub_appid",
            4 => openid: "openid",
            5 => sub_openid: "sub_openid",
            6 => plan_id: "plan_id",
            7 => contract_information: "contract_information",
        }
    }
}
