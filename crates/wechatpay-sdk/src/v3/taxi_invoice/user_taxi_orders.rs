//! `/v3/taxi-invoice/user-taxi-orders`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/user-taxi-orders`
#[derive(Clone, Debug)]
pub struct UserTaxiOrders(pub(crate) Node);

impl UserTaxiOrders {
    /// 获取乘客行程单列表 (partner)
    ///
    /// `GET /v3/taxi-invoice/user-taxi-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::user_taxi_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .openid("oUypO5fUvaUkyuc6ueOwgwDMjCiM")
    ///     .appid("wxb1170446a4c0a5a2")
    ///     .begin_date("20200307")
    ///     .end_date("20200407")
    ///     .region_id(510100);
    /// let answer = client.v3().taxi_invoice().user_taxi_orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/user-taxi-orders", rest)
    }
}

/// 获取乘客行程单列表
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/taxi-invoice/user-taxi-orders");

    /// 获取乘客行程单列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 小程序用户的微信openid
        pub openid: Required<String>,
        /// 小程序appid
        pub appid: Required<String>,
        /// 起始日期
        pub begin_date: Required<String>,
        /// 结束日期
        pub end_date: Required<String>,
        /// 行政区划id
        pub region_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 小程序用户的微信openid
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 小程序appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 起始日期
        #[inline]
        pub fn begin_date(mut self, value: impl Into<String>) -> Self {
            self.begin_date = Required::set(value.into());
            self
        }

        /// 结束日期
        #[inline]
        pub fn end_date(mut self, value: impl Into<String>) -> Self {
            self.end_date = Required::set(value.into());
            self
        }

        /// 行政区划id
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("limit", &mut self.limit),
                ("offset", &mut self.offset),
                ("openid", &mut self.openid),
                ("appid", &mut self.appid),
                ("begin_date", &mut self.begin_date),
                ("end_date", &mut self.end_date),
                ("region_id", &mut self.region_id),
            ]);
        }
    }

    /// 获取乘客行程单列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 乘客行程单详情
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("total_count", &mut self.total_count),
                ("links", &mut self.links),
            ]);
        }
    }

    /// 乘客行程单详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 营运资格证号
        pub driver_license: Option<String>,
        /// 上车时间
        pub up_time: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plate_number", &mut self.plate_number),
                ("driver_license", &mut self.driver_license),
                ("up_time", &mut self.up_time),
            ]);
        }
    }

    /// 相关链接
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接
        pub next: Option<String>,
        /// 上一页链接
        pub prev: Option<String>,
        /// 当前链接
        pub self_: Option<String>,
    }

    impl Message for Links {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("next", &mut self.next),
                ("prev", &mut self.prev),
                ("self", &mut self.self_),
            ]);
        }
    }

    message!(Request, Response, Data, Links);
}
