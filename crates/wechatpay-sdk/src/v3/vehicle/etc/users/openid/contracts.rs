//! `/v3/vehicle/etc/users/{openid}/contracts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/etc/users/{openid}/contracts`
#[derive(Clone, Debug)]
pub struct Contracts(pub(crate) Node);

impl Contracts {
    /// 查询ETC签约状态 (partner)
    ///
    /// `GET /v3/vehicle/etc/users/{openid}/contracts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::users::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .plan_id("123")
    ///     .plate_number("浙ASB945");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .etc()
    ///     .users()
    ///     .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/etc/users/{openid}/contracts", rest)
    }
}

/// 查询ETC签约状态
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::vehicle::etc::contracts::contract_id::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/vehicle/etc/users/{openid}/contracts");

    /// 查询ETC签约状态：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// ETC授权扣费模板ID
        pub plan_id: Required<String>,
        /// 车牌号
        pub plate_number: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// ETC授权扣费模板ID
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Required::set(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("plan_id", &mut self.plan_id),
                ("plate_number", &mut self.plate_number),
            ]);
        }
    }

    message!(Request);
}
