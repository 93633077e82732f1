//! `/v3/businesscircle/parkings`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/businesscircle/parkings`
#[derive(Clone, Debug)]
pub struct Parkings(pub(crate) Node);

impl Parkings {
    /// 商圈会员停车状态同步 (direct and partner)
    ///
    /// `POST /v3/businesscircle/parkings`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::parkings::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .brandid(1000)
    ///     .appid("wx931386123456789e")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plate_number("粤B888888")
    ///     .state("IN")
    ///     .time("2022-06-01T10:43:39+08:00");
    /// client.v3().businesscircle().parkings().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle/parkings", rest)
    }
}

/// 商圈会员停车状态同步
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/businesscircle/parkings");

    /// 商圈会员停车状态同步：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商圈商户ID
        pub sub_mchid: Option<String>,
        /// 品牌ID
        pub brandid: Required<i64>,
        /// 应用ID
        pub appid: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 车牌号
        pub plate_number: Required<String>,
        /// 状态
        pub state: Required<String>,
        /// 时间
        pub time: Required<Time>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商圈商户ID
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brandid(mut self, value: i64) -> Self {
            self.brandid = Required::set(value);
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 状态
        #[inline]
        pub fn state(mut self, value: impl Into<String>) -> Self {
            self.state = Required::set(value.into());
            self
        }

        /// 时间
        #[inline]
        pub fn time(mut self, value: impl Into<Time>) -> Self {
            self.time = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("brandid", &mut self.brandid),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("plate_number", &mut self.plate_number),
                ("state", &mut self.state),
                ("time", &mut self.time),
            ]);
        }
    }

    message!(Request);
}
