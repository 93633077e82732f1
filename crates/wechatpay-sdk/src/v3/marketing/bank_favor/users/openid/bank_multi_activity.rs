//! `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
#[derive(Clone, Debug)]
pub struct BankMultiActivity(pub(crate) Node);

impl BankMultiActivity {
    /// 给指定用户报名多笔立减活动
    ///
    /// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank_favor::users::openid::bank_multi_activity::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("100088")
    ///     .activity_id("186745560")
    ///     .out_request_no("1002600620019090123143254435")
    ///     .appid("wx1234567889999")
    ///     .stock_creator_mchid("9800064");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .bank_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .bank_multi_activity()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank-favor/users/{openid}/bank-multi-activity", rest)
    }
}

/// 给指定用户报名多笔立减活动
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity")
            .numbered_by("out_request_no");

    /// 给指定用户报名多笔立减活动：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 批次号
        pub stock_id: Required<String>,
        /// 活动ID
        pub activity_id: Required<String>,
        /// 发券凭证
        pub out_request_no: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 创建批次的商户号
        pub stock_creator_mchid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 活动ID
        #[inline]
        pub fn activity_id(mut self, value: impl Into<String>) -> Self {
            self.activity_id = Required::set(value.into());
            self
        }

        /// 发券凭证
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 创建批次的商户号
        #[inline]
        pub fn stock_creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.stock_creator_mchid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("activity_id", &mut self.activity_id),
                ("out_request_no", &mut self.out_request_no),
                ("appid", &mut self.appid),
                ("stock_creator_mchid", &mut self.stock_creator_mchid),
            ]);
        }
    }

    /// 给指定用户报名多笔立减活动：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 代金券id
        pub coupon_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("coupon_id", &mut self.coupon_id)]);
        }
    }

    message!(Request, Response);
}
