//! `/v3/marketing/withdraw-favor/users/{openid}/coupons`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
#[derive(Clone, Debug)]
pub struct Coupons(pub(crate) Node);

impl Coupons {
    /// 查询批次下用户银行提现免费券列表
    ///
    /// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::withdraw_favor::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1230000109")
    ///     .stock_id("1304490000000059")
    ///     .appid("wxd678efh567hg6787")
    ///     .offset(1)
    ///     .limit(10);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .withdraw_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 为用户发银行提现免费券
    ///
    /// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::withdraw_favor::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .stock_id("1304490000000059")
    ///     .appid("wxd678efh567hg6787")
    ///     .send_request_no("89560002019101000121");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .withdraw_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/withdraw-favor/users/{openid}/coupons", rest)
    }
}

/// 查询批次下用户银行提现免费券列表
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/withdraw-favor/users/{openid}/coupons");

    /// 查询批次下用户银行提现免费券列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 银行提现免费券批次创建方商户号
        pub mchid: Required<String>,
        /// 银行提现免费券批次ID
        pub stock_id: Required<String>,
        /// 应用ID
        pub appid: Required<String>,
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

        /// 银行提现免费券批次创建方商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 银行提现免费券批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
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
                ("mchid", &mut self.mchid),
                ("stock_id", &mut self.stock_id),
                ("appid", &mut self.appid),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 查询批次下用户银行提现免费券列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 银行提现免费券列表
        pub data: Option<Vec<Data>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 查询结果总数
        pub total_count: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("total_count", &mut self.total_count),
            ]);
        }
    }

    /// 银行提现免费券列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 发放时间
        pub send_time: Option<String>,
        /// 发放额度
        pub send_quota: Option<i64>,
        /// 银行提现免费券的券ID
        pub coupon_id: Option<String>,
        /// 使用额度
        pub use_quota: Option<i64>,
        /// 银行提现免费券券状态
        pub coupon_state: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("send_time", &mut self.send_time),
                ("send_quota", &mut self.send_quota),
                ("coupon_id", &mut self.coupon_id),
                ("use_quota", &mut self.use_quota),
                ("coupon_state", &mut self.coupon_state),
            ]);
        }
    }

    message!(Request, Response, Data);
}

/// 为用户发银行提现免费券
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/withdraw-favor/users/{openid}/coupons");

    /// 为用户发银行提现免费券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 银行提现免费券批次创建方商户号
        pub mchid: Required<String>,
        /// 银行提现免费券批次ID
        pub stock_id: Required<String>,
        /// 应用ID
        pub appid: Required<String>,
        /// 商户单据号
        pub send_request_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 银行提现免费券批次创建方商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 银行提现免费券批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户单据号
        #[inline]
        pub fn send_request_no(mut self, value: impl Into<String>) -> Self {
            self.send_request_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("stock_id", &mut self.stock_id),
                ("appid", &mut self.appid),
                ("send_request_no", &mut self.send_request_no),
            ]);
        }
    }

    /// 为用户发银行提现免费券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 银行提现免费券ID
        pub coupon_id: Option<String>,
        /// 银行提现免费券过期时间
        pub expire_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("coupon_id", &mut self.coupon_id), ("expire_time", &mut self.expire_time)]);
        }
    }

    message!(Request, Response);
}
