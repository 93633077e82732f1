//! `/v3/edu-star/orders`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-star/orders`
#[derive(Clone, Debug)]
pub struct Orders(pub(crate) Node);

impl Orders {
    /// 通过QQ账号查询核销订单列表
    ///
    /// `GET /v3/edu-star/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx998877665544wx")
    ///     .wechat_openid("oUpF8uMuAJOM2pxb1Q")
    ///     .qq("")
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client.v3().edu_star().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 创建核销订单
    ///
    /// `POST /v3/edu-star/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx998877665544wx")
    ///     .wechat_openid("oUpF8uMuAJOM2pxb1Q")
    ///     .qq("")
    ///     .right_id("qw3Da21QRCNt")
    ///     .create_time("2018-05-23T12:13:50+08:00");
    /// let answer = client.v3().edu_star().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-star/orders", rest)
    }
}

/// 通过QQ账号查询核销订单列表
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/edu-star/orders");

    /// 通过QQ账号查询核销订单列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// `appid`
        pub appid: Required<String>,
        /// 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// 用户QQ账号
        pub qq: Option<String>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// `appid`
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户在appid下的唯一标识
        #[inline]
        pub fn wechat_openid(mut self, value: impl Into<String>) -> Self {
            self.wechat_openid = Some(value.into());
            self
        }

        /// 用户QQ账号
        #[inline]
        pub fn qq(mut self, value: impl Into<String>) -> Self {
            self.qq = Some(value.into());
            self
        }

        /// 分页页码
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 分页大小
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("wechat_openid", &mut self.wechat_openid),
                ("qq", &mut self.qq),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 通过QQ账号查询核销订单列表：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("total_count", &mut self.total_count),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 结果集
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// `appid`
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// 用户QQ账号
        pub qq: Option<String>,
        /// 权益ID
        pub right_id: Option<String>,
        /// 权益核销时间
        pub create_time: Option<Time>,
        /// 订单状态
        pub order_state: Option<String>,
        /// 订单号
        pub order_id: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("wechat_openid", &mut self.wechat_openid),
                ("qq", &mut self.qq),
                ("right_id", &mut self.right_id),
                ("create_time", &mut self.create_time),
                ("order_state", &mut self.order_state),
                ("order_id", &mut self.order_id),
            ]);
        }
    }

    message!(Request, Response, Data);
}

/// 创建核销订单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/edu-star/orders");

    /// 创建核销订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// `appid`
        pub appid: Required<String>,
        /// 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// 用户QQ账号
        pub qq: Option<String>,
        /// 权益ID
        pub right_id: Required<String>,
        /// 权益核销时间
        pub create_time: Required<Time>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// `appid`
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户在appid下的唯一标识
        #[inline]
        pub fn wechat_openid(mut self, value: impl Into<String>) -> Self {
            self.wechat_openid = Some(value.into());
            self
        }

        /// 用户QQ账号
        #[inline]
        pub fn qq(mut self, value: impl Into<String>) -> Self {
            self.qq = Some(value.into());
            self
        }

        /// 权益ID
        #[inline]
        pub fn right_id(mut self, value: impl Into<String>) -> Self {
            self.right_id = Required::set(value.into());
            self
        }

        /// 权益核销时间
        #[inline]
        pub fn create_time(mut self, value: impl Into<Time>) -> Self {
            self.create_time = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("wechat_openid", &mut self.wechat_openid),
                ("qq", &mut self.qq),
                ("right_id", &mut self.right_id),
                ("create_time", &mut self.create_time),
            ]);
        }
    }

    /// 创建核销订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// 用户QQ账号
        pub qq: Option<String>,
        /// 权益ID
        pub right_id: Option<String>,
        /// 权益核销时间
        pub create_time: Option<Time>,
        /// 订单状态
        pub order_state: Option<String>,
        /// 订单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("wechat_openid", &mut self.wechat_openid),
                ("qq", &mut self.qq),
                ("right_id", &mut self.right_id),
                ("create_time", &mut self.create_time),
                ("order_state", &mut self.order_state),
                ("order_id", &mut self.order_id),
            ]);
        }
    }

    message!(Request, Response);
}
