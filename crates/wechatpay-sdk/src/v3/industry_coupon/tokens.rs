//! `/v3/industry-coupon/tokens`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/industry-coupon/tokens`
#[derive(Clone, Debug)]
pub struct Tokens(pub(crate) Node);

impl Tokens {
    /// 出行券切卡组件预下单 (direct)
    ///
    /// `POST /v3/industry-coupon/tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_coupon::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .open_id("obLatjrR8kUDlj4-nofQsPAJAAFI")
    ///     .coupon_list(vec![post::CouponList::new().stock_id(16474341).coupon_id("11004999626")]);
    /// let answer = client.v3().industry_coupon().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/industry-coupon/tokens", rest)
    }
}

/// 出行券切卡组件预下单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/industry-coupon/tokens");

    /// 出行券切卡组件预下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 用户标识
        pub open_id: Required<String>,
        /// 出行券列表
        pub coupon_list: Required<Vec<CouponList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn open_id(mut self, value: impl Into<String>) -> Self {
            self.open_id = Required::set(value.into());
            self
        }

        /// 出行券列表
        #[inline]
        pub fn coupon_list(mut self, value: Vec<CouponList>) -> Self {
            self.coupon_list = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("open_id", &mut self.open_id), ("coupon_list", &mut self.coupon_list)]);
        }
    }

    /// 出行券列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponList {
        /// 批次号
        pub stock_id: Required<i64>,
        /// 券ID
        pub coupon_id: Required<String>,
    }

    impl CouponList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: i64) -> Self {
            self.stock_id = Required::set(value);
            self
        }

        /// 券ID
        #[inline]
        pub fn coupon_id(mut self, value: impl Into<String>) -> Self {
            self.coupon_id = Required::set(value.into());
            self
        }
    }

    impl Message for CouponList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("stock_id", &mut self.stock_id), ("coupon_id", &mut self.coupon_id)]);
        }
    }

    /// 出行券切卡组件预下单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 切卡组件token值
        pub token: Option<String>,
        /// token过期时间
        pub expires_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("token", &mut self.token), ("expires_time", &mut self.expires_time)]);
        }
    }

    message!(Request, CouponList, Response);
}
