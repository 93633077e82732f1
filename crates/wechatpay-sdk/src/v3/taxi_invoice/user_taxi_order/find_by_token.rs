//! `/v3/taxi-invoice/user-taxi-order/find-by-token`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/user-taxi-order/find-by-token`
#[derive(Clone, Debug)]
pub struct FindByToken(pub(crate) Node);

impl FindByToken {
    /// 根据凭证查询乘客行程单 (partner)
    ///
    /// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::user_taxi_order::find_by_token::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg")
    ///     .openid("oUypO5fUvaUkyuc6ueOwgwDMjCiM")
    ///     .appid("wxb1170446a4c0a5a2")
    ///     .region_id(310100)
    ///     .auth_mode("ORDER_AUTH");
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .user_taxi_order()
    ///     .find_by_token()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/user-taxi-order/find-by-token", rest)
    }
}

/// 根据凭证查询乘客行程单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/taxi-invoice/user-taxi-order/find-by-token");

    /// 根据凭证查询乘客行程单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 获取乘客行程单详情的凭证
        pub token: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 应用ID
        pub appid: Required<String>,
        /// 行政区划代码
        pub region_id: Option<i64>,
        /// 授权模式
        pub auth_mode: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 获取乘客行程单详情的凭证
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 行政区划代码
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Some(value);
            self
        }

        /// 授权模式
        #[inline]
        pub fn auth_mode(mut self, value: impl Into<String>) -> Self {
            self.auth_mode = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("token", &mut self.token),
                ("openid", &mut self.openid),
                ("appid", &mut self.appid),
                ("region_id", &mut self.region_id),
                ("auth_mode", &mut self.auth_mode),
            ]);
        }
    }

    /// 根据凭证查询乘客行程单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 营运资格证号
        pub driver_license: Option<String>,
        /// 上车时间
        pub up_time: Option<String>,
        /// 行政区划代码
        pub region_id: Option<i64>,
        /// 乘客行程单来源
        pub source: Option<String>,
        /// 面对面付款时间
        pub pay_time: Option<Time>,
        /// 面对面付款金额，单位为分
        pub pay_amount: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plate_number", &mut self.plate_number),
                ("driver_license", &mut self.driver_license),
                ("up_time", &mut self.up_time),
                ("region_id", &mut self.region_id),
                ("source", &mut self.source),
                ("pay_time", &mut self.pay_time),
                ("pay_amount", &mut self.pay_amount),
            ]);
        }
    }

    message!(Request, Response);
}
