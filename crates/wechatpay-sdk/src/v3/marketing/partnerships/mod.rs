//! `/v3/marketing/partnerships`

pub mod build;
pub mod terminate;

/// `/v3/marketing/partnerships`
pub struct Partnerships {
    pub(crate) node: crate::chain::Node,
}

impl Partnerships {
    /// `/build`
    #[inline]
    pub fn build(self) -> build::Build {
        build::Build { node: self.node }
    }

    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate { node: self.node }
    }

    /// 查询合作关系列表 (direct and partner)
    ///
    /// `GET /v3/marketing/partnerships`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partnerships::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .partner(
    ///         get::Partner::new()
    ///             .r#type(get::Type::APPID)
    ///             .appid("wx4e1916a585d1f4e9")
    ///             .merchant_id("2480029552"),
    ///     )
    ///     .authorized_data(
    ///         get::AuthorizedData::new()
    ///             .business_type(get::BusinessType::FAVOR_STOCK)
    ///             .stock_id("2433405"),
    ///     )
    ///     .limit(50)
    ///     .offset(0);
    /// let answer = client.v3().marketing().partnerships().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/partnerships", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partnerships")
    }
}

/// 查询合作关系列表
pub mod get {
    use crate::message;

    pub use crate::v3::marketing::partnerships::build::post::{BusinessType, Partner, Type};

    /// 查询合作关系列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::JsonText<Partner>>("partner"),
            message::optional::<crate::JsonText<AuthorizedData>>("authorized_data"),
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合作方信息JSON格式字符串
        pub fn partner(self, value: impl Into<crate::JsonText<Partner>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Partner>>("partner", value))
        }

        /// 被授权数据JSON格式字符串
        pub fn authorized_data(self, value: impl Into<crate::JsonText<AuthorizedData>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<AuthorizedData>>("authorized_data", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 被授权数据JSON格式字符串
    pub struct AuthorizedData(pub(crate) message::Object);

    impl AuthorizedData {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<BusinessType>>("business_type"),
            message::optional::<String>("stock_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 授权业务类别
        pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
        }

        /// 授权批次ID
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }
    }

    /// 查询合作关系列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 合作关系结果集
        pub data: Option<Vec<Data>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 总数量
        pub total_count: Option<i64>,
    }

    /// 合作关系结果集
    #[non_exhaustive]
    pub struct Data {
        /// 合作方信息
        pub partner: Option<DataPartner>,
        /// 被授权数据
        pub authorized_data: Option<DataAuthorizedData>,
        /// 建立合作关系时间
        pub build_time: Option<crate::Time>,
        /// 终止合作关系时间
        pub terminate_time: Option<crate::Time>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
    }

    /// 合作方信息
    #[non_exhaustive]
    pub struct DataPartner {
        /// 合作方类别
        pub r#type: Option<String>,
        /// 合作方APPID
        pub appid: Option<String>,
        /// 合作方商户ID
        pub merchant_id: Option<String>,
    }

    /// 被授权数据
    #[non_exhaustive]
    pub struct DataAuthorizedData {
        /// 授权业务类别
        pub business_type: Option<String>,
        /// 授权批次ID
        pub stock_id: Option<String>,
    }

    request!(Request, AuthorizedData);

    held!(AuthorizedData);

    message! {
        Response {
            0 => data: "data",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => total_count: "total_count",
        }
        Data {
            0 => partner: "partner",
            1 => authorized_data: "authorized_data",
            2 => build_time: "build_time",
            3 => terminate_time: "terminate_time",
            4 => create_time: "create_time",
            5 => update_time: "update_time",
        }
        DataPartner {
            0 => r#type: "type",
            1 => appid: "appid",
            2 => merchant_id: "merchant_id",
        }
        DataAuthorizedData {
            0 => business_type: "business_type",
            1 => stock_id: "stock_id",
        }
    }
}
