//! `/v3/marketing/partnerships`

pub mod build;
pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partnerships`
pub struct Partnerships(pub(crate) Node);

impl Partnerships {
    /// `/build`
    #[inline]
    pub fn build(self) -> build::Build {
        build::Build(self.0)
    }

    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partnerships", rest)
    }
}

/// 查询合作关系列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, Time, held, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::partnerships::build::post::{BusinessType, Partner, Type};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/partnerships");

    /// 查询合作关系列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<JsonText<Partner>>("partner"),
            optional::<JsonText<AuthorizedData>>("authorized_data"),
            optional::<i64>("limit"),
            optional::<i64>("offset"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 合作方信息JSON格式字符串
        pub fn partner(self, value: impl Into<JsonText<Partner>>) -> Self {
            Self(self.0.with::<JsonText<Partner>>("partner", value.into()))
        }

        /// 被授权数据JSON格式字符串
        pub fn authorized_data(self, value: impl Into<JsonText<AuthorizedData>>) -> Self {
            Self(self.0.with::<JsonText<AuthorizedData>>("authorized_data", value.into()))
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
    #[derive(Clone)]
    pub struct AuthorizedData(pub(crate) Object);

    impl AuthorizedData {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<BusinessType>>("business_type"),
            optional::<String>("stock_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 授权业务类别
        pub fn business_type(self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            Self(self.0.with::<Enumeration<BusinessType>>("business_type", value.into()))
        }

        /// 授权批次ID
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }
    }

    /// 查询合作关系列表：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("limit", &mut self.limit),
                2 => Named("offset", &mut self.offset),
                3 => Named("total_count", &mut self.total_count),
                _ => return None,
            })
        }
    }

    /// 合作关系结果集
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 合作方信息
        pub partner: Option<DataPartner>,
        /// 被授权数据
        pub authorized_data: Option<DataAuthorizedData>,
        /// 建立合作关系时间
        pub build_time: Option<String>,
        /// 终止合作关系时间
        pub terminate_time: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("partner", &mut self.partner),
                1 => Named("authorized_data", &mut self.authorized_data),
                2 => Named("build_time", &mut self.build_time),
                3 => Named("terminate_time", &mut self.terminate_time),
                4 => Named("create_time", &mut self.create_time),
                5 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    /// 合作方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataPartner {
        /// 合作方类别
        pub r#type: Option<String>,
        /// 合作方APPID
        pub appid: Option<String>,
        /// 合作方商户ID
        pub merchant_id: Option<String>,
    }

    impl Message for DataPartner {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("appid", &mut self.appid),
                2 => Named("merchant_id", &mut self.merchant_id),
                _ => return None,
            })
        }
    }

    /// 被授权数据
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataAuthorizedData {
        /// 授权业务类别
        pub business_type: Option<String>,
        /// 授权批次ID
        pub stock_id: Option<String>,
    }

    impl Message for DataAuthorizedData {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_type", &mut self.business_type),
                1 => Named("stock_id", &mut self.stock_id),
                _ => return None,
            })
        }
    }

    request!(Request, AuthorizedData);

    held!(AuthorizedData);

    message!(Response, Data, DataPartner, DataAuthorizedData);
}
