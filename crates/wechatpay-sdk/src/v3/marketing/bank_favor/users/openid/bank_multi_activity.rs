//! `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`

/// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
pub struct BankMultiActivity {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/bank-favor/users/{openid}/bank-multi-activity", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users/{openid}/bank-multi-activity")
    }
}

/// 给指定用户报名多笔立减活动
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_bank_favor_users_openid_bank_multi_activity_post::Response;

    /// 给指定用户报名多笔立减活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_id"),
            message::required::<String>("activity_id"),
            message::required::<String>("out_request_no"),
            message::required::<String>("appid"),
            message::required::<String>("stock_creator_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 活动ID（必填）
        pub fn activity_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_id", value))
        }

        /// 发券凭证（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_creator_mchid", value))
        }
    }

    request!(Request);
}
