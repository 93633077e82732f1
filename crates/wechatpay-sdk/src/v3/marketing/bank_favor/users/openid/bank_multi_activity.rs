//! `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity")
            .numbered_by("out_request_no");

    /// 给指定用户报名多笔立减活动：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("stock_id"),
            required::<String>("activity_id"),
            required::<String>("out_request_no"),
            required::<String>("appid"),
            required::<String>("stock_creator_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 活动ID（必填）
        pub fn activity_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("activity_id", value.into()))
        }

        /// 发券凭证（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_creator_mchid", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
