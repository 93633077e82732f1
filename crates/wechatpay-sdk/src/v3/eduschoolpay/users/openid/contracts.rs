//! `/v3/eduschoolpay/users/{openid}/contracts`

/// `/v3/eduschoolpay/users/{openid}/contracts`
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// 查询用户签约列表 (partner)
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/contracts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::users::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .plan_id("101164396123311331")
    ///     .contract_status("ADD")
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .users()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/eduschoolpay/users/{openid}/contracts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/users/{openid}/contracts")
    }
}

/// 查询用户签约列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;

    /// 查询用户签约列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("plan_id"),
            message::required::<String>("contract_status"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签约模板号（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 签约状态（必填）
        pub fn contract_status(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_status", value))
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

    /// 查询用户签约列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 查询结果列表
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 相关链接
        pub links: Option<Links>,
    }

    /// 查询结果列表
    #[non_exhaustive]
    pub struct Data {
        /// 签约协议号
        pub contract_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 商户appid下的用户标识
        pub openid: Option<String>,
        /// 签约模板号
        pub plan_id: Option<String>,
        /// 签约状态
        pub contract_status: Option<String>,
        /// 签约时间
        pub create_time: Option<crate::Time>,
        /// 外部签约号
        pub out_contract_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
            4 => links: "links",
        }
        Data {
            0 => contract_id: "contract_id",
            1 => mchid: "mchid",
            2 => appid: "appid",
            3 => openid: "openid",
            4 => plan_id: "plan_id",
            5 => contract_status: "contract_status",
            6 => create_time: "create_time",
            7 => out_contract_code: "out_contract_code",
        }
    }
}
