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
        self.0.call(&get::OPERATION).query_message(request.0)
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Hold, Listed, Members, Message, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/edu-star/orders");

    /// 通过QQ账号查询核销订单列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("wechat_openid"),
            optional::<String>("qq"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// `appid`（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 用户在appid下的唯一标识
        pub fn wechat_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("wechat_openid", String::hold(value.into())))
        }

        /// 用户QQ账号
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with("qq", String::hold(value.into())))
        }

        /// 分页页码
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }

        /// 分页大小
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
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

    request!(Request);

    message!(Response, Data);
}

/// 创建核销订单
pub mod post {
    use http::Method;

    use crate::message::{
        Hold, Listed, Members, Message, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/edu-star/orders");

    /// 创建核销订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("wechat_openid"),
            optional::<String>("qq"),
            required::<String>("right_id"),
            required::<Time>("create_time"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// `appid`（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 用户在appid下的唯一标识
        pub fn wechat_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("wechat_openid", String::hold(value.into())))
        }

        /// 用户QQ账号
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with("qq", String::hold(value.into())))
        }

        /// 权益ID（必填）
        pub fn right_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("right_id", String::hold(value.into())))
        }

        /// 权益核销时间（必填）
        pub fn create_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with("create_time", Time::hold(value.into())))
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

    request!(Request);

    message!(Response);
}
