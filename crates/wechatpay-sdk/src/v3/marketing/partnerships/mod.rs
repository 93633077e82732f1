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
        self.0.call(&get::OPERATION).query_message(request)
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

    use crate::message::{Enumeration, JsonText, Members, Message, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partnerships::build::post::{BusinessType, Partner, Type};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/partnerships");

    /// 查询合作关系列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合作方信息JSON格式字符串
        pub partner: Option<JsonText<Partner>>,
        /// 被授权数据JSON格式字符串
        pub authorized_data: Option<JsonText<AuthorizedData>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 合作方信息JSON格式字符串
        #[inline]
        pub fn partner(mut self, value: impl Into<JsonText<Partner>>) -> Self {
            self.partner = Some(value.into());
            self
        }

        /// 被授权数据JSON格式字符串
        #[inline]
        pub fn authorized_data(mut self, value: impl Into<JsonText<AuthorizedData>>) -> Self {
            self.authorized_data = Some(value.into());
            self
        }

        /// 分页大小
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }

        /// 分页页码
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("partner", &mut self.partner),
                ("authorized_data", &mut self.authorized_data),
                ("limit", &mut self.limit),
                ("offset", &mut self.offset),
            ]);
        }
    }

    /// 被授权数据JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AuthorizedData {
        /// 授权业务类别
        pub business_type: Option<Enumeration<BusinessType>>,
        /// 授权批次ID
        pub stock_id: Option<String>,
    }

    impl AuthorizedData {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 授权业务类别
        #[inline]
        pub fn business_type(mut self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            self.business_type = Some(value.into());
            self
        }

        /// 授权批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }
    }

    impl Message for AuthorizedData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_type", &mut self.business_type),
                ("stock_id", &mut self.stock_id),
            ]);
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

    message!(Request, AuthorizedData, Response, Data, DataPartner, DataAuthorizedData);
}
