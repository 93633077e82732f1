//! `/v3/marketing/partnerships`

pub mod build;
pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partnerships`
#[derive(Clone, Debug)]
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
        Enumeration, Hold, JsonText, Listed, Members, Message, Object, Time, message, optional,
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 合作方信息JSON格式字符串
        pub fn partner(self, value: impl Into<JsonText<Partner>>) -> Self {
            Self(self.0.with("partner", <JsonText<Partner>>::hold(value.into())))
        }

        /// 被授权数据JSON格式字符串
        pub fn authorized_data(self, value: impl Into<JsonText<AuthorizedData>>) -> Self {
            Self(self.0.with("authorized_data", <JsonText<AuthorizedData>>::hold(value.into())))
        }

        /// 分页大小
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
        }

        /// 分页页码
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 授权业务类别
        pub fn business_type(self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            Self(self.0.with("business_type", <Enumeration<BusinessType>>::hold(value.into())))
        }

        /// 授权批次ID
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("stock_id", String::hold(value.into())))
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("limit", &mut self.limit),
                ("offset", &mut self.offset),
                ("total_count", &mut self.total_count),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("partner", &mut self.partner),
                ("authorized_data", &mut self.authorized_data),
                ("build_time", &mut self.build_time),
                ("terminate_time", &mut self.terminate_time),
                ("create_time", &mut self.create_time),
                ("update_time", &mut self.update_time),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("appid", &mut self.appid),
                ("merchant_id", &mut self.merchant_id),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_type", &mut self.business_type),
                ("stock_id", &mut self.stock_id),
            ]);
        }
    }

    request!(Request, AuthorizedData);

    message!(Response, Data, DataPartner, DataAuthorizedData);
}
