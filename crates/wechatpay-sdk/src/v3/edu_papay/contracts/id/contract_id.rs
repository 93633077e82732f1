//! `/v3/edu-papay/contracts/id/{contract_id}`

/// `/v3/edu-papay/contracts/id/{contract_id}`
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 通过协议号查询签约 (direct and partner)
    ///
    /// `GET /v3/edu-papay/contracts/id/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::contracts::id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-papay/contracts/id/{contract_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/contracts/id/{contract_id}")
    }
}

/// 通过协议号查询签约
pub mod get {
    use crate::message;

    /// 通过协议号查询签约：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
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
    }

    /// 通过协议号查询签约：应答
    #[non_exhaustive]
    pub struct Response {
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

    /// 签约信息
    #[non_exhaustive]
    pub struct ContractInformation {
        /// 签约协议号
        pub contract_id: Option<String>,
        /// 签约状态
        pub contract_status: Option<String>,
        /// 签约时间
        pub create_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => appid: "appid",
            2 => sub_mchid: "sub_mchid",
            3 => sub_appid: "sub_appid",
            4 => openid: "openid",
            5 => sub_openid: "sub_openid",
            6 => plan_id: "plan_id",
            7 => contract_information: "contract_information",
        }
        ContractInformation {
            0 => contract_id: "contract_id",
            1 => contract_status: "contract_status",
            2 => create_time: "create_time",
        }
    }
}
