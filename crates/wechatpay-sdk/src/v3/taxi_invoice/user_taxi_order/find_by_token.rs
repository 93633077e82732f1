//! `/v3/taxi-invoice/user-taxi-order/find-by-token`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/user-taxi-order/find-by-token`
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
        self.0.call(&get::OPERATION).query_message(request.0)
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

    use crate::message::{
        Fen, Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/taxi-invoice/user-taxi-order/find-by-token");

    /// 根据凭证查询乘客行程单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("token"),
            required::<String>("openid"),
            required::<String>("appid"),
            optional::<i64>("region_id"),
            optional::<String>("auth_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 获取乘客行程单详情的凭证（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("token", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 行政区划代码
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }

        /// 授权模式
        pub fn auth_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("auth_mode", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plate_number", &mut self.plate_number),
                1 => Named("driver_license", &mut self.driver_license),
                2 => Named("up_time", &mut self.up_time),
                3 => Named("region_id", &mut self.region_id),
                4 => Named("source", &mut self.source),
                5 => Named("pay_time", &mut self.pay_time),
                6 => Named("pay_amount", &mut self.pay_amount),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
