//! 给指定用户报名多笔立减活动 · Enrol a user in a multi-payment discount
//!
//! `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`

/// 给指定用户报名多笔立减活动 · Enrol a user in a multi-payment discount
///
/// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
#[derive(Clone)]
pub struct BankMultiActivity {
    pub(crate) node: crate::chain::Node,
}

impl BankMultiActivity {
    /// 给指定用户报名多笔立减活动 · Enrol a user in a multi-payment discount
    ///
    /// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    ///
    /// 为指定用户报名多笔立减活动，按活动ID和批次号发放代金券，返回代金券ID。模式：普通商户。
    ///
    /// Enrols a user in an instant-discount activity that covers several payments and returns the ID of the issued cash coupon. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank_favor::users::openid::bank_multi_activity::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("100088")
    ///     .activity_id("186745560")
    ///     .out_request_no("1002600620019090123143254435")
    ///     .appid("wx8888888888888888")
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
    /// 官方文档 · Official pages: [merchant/4014569793](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
    #[doc(alias(
        "给指定用户报名多笔立减活动",
        "Enrol a user in a multi-payment discount",
        "银行立减",
        "bank-multi-activity",
        "users/bank-multi-activity"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/bank-favor/users/{openid}/bank-multi-activity", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users/{openid}/bank-multi-activity")
    }
}

/// 给指定用户报名多笔立减活动 · Enrol a user in a multi-payment discount
pub mod post {

    /// 给指定用户报名多笔立减活动：请求 · Enrol a user in a multi-payment discount: request
    pub struct Request {
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 活动ID（必填） · Campaign ID (required)
        pub activity_id: Option<String>,
        /// 发券凭证（必填） · Coupon issuing request number (required)
        pub out_request_no: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub stock_creator_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 批次号（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 活动ID（必填） · Campaign ID (required)
        pub fn activity_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_id = value.into_member();
            self
        }

        /// 发券凭证（必填） · Coupon issuing request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }
    }

    /// 给指定用户报名多笔立减活动：应答 · Enrol a user in a multi-payment discount: answer
    #[non_exhaustive]
    pub struct Response {
        /// 代金券id · Cash coupon ID
        pub coupon_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => activity_id: Required "activity_id",
            2 => out_request_no: Required "out_request_no",
            3 => appid: Required "appid",
            4 => stock_creator_mchid: Required "stock_creator_mchid",
        }
        Response {
            0 => coupon_id: Optional "coupon_id",
        }
    }
}
