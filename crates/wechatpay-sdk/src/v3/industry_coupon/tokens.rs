//! `/v3/industry-coupon/tokens`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/industry-coupon/tokens`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Listed, Message, Named, Object, held, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/industry-coupon/tokens");

    /// 出行券切卡组件预下单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("open_id"), required::<Vec<CouponList>>("coupon_list")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn open_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("open_id", value.into()))
        }

        /// 出行券列表（必填）
        #[inline]
        pub fn coupon_list(self, value: Vec<CouponList>) -> Self {
            Self(self.0.with("coupon_list", value))
        }
    }

    /// 出行券列表
    #[derive(Clone)]
    pub struct CouponList(pub(crate) Object);

    impl CouponList {
        const MEMBERS: &'static [Listed] =
            &[required::<i64>("stock_id"), required::<String>("coupon_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        #[inline]
        pub fn stock_id(self, value: i64) -> Self {
            Self(self.0.with("stock_id", value))
        }

        /// 券ID（必填）
        pub fn coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coupon_id", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("token", &mut self.token),
                1 => Named("expires_time", &mut self.expires_time),
                _ => return None,
            })
        }
    }

    request!(Request, CouponList);

    held!(CouponList);

    message!(Response);
}
