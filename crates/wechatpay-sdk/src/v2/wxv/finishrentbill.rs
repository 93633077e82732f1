//! `v2/wxv/finishrentbill`

/// `v2/wxv/finishrentbill`
pub struct Finishrentbill {
    pub(crate) node: crate::chain::Node,
}

impl Finishrentbill {
    /// 完结租借订单 (direct)
    ///
    /// `POST /wxv/finishrentbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::finishrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("")
    ///     .returned("TRUE")
    ///     .real_end_time("20091225091010")
    ///     .service_end_location("嗨客时尚主题展餐厅")
    ///     .total_amount(40000)
    ///     .rent_fee(5800)
    ///     .compensation_fee(6000)
    ///     .compensation_fee_desc("充电宝有轻微损坏，赔偿30%押金")
    ///     .finish_ticket("")
    ///     .profit_sharing(post::ProfitSharing::Y);
    /// let answer = client.v2().wxv().finishrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/finishrentbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv/finishrentbill")
    }
}

/// 完结租借订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v3_vehicle_transactions_parking_post::ProfitSharing;
    pub use crate::v2::wxv::cancelbill::post::Response;

    /// 完结租借订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("out_order_no"),
            message::required::<String>("service_id"),
            message::required::<String>("returned"),
            message::optional::<String>("real_end_time"),
            message::optional::<String>("service_end_location"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<crate::Fen>("rent_fee"),
            message::required::<crate::Fen>("compensation_fee"),
            message::required::<String>("compensation_fee_desc"),
            message::required::<String>("finish_ticket"),
            message::required::<crate::Enumeration<ProfitSharing>>("profit_sharing"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 是否归还（必填）
        pub fn returned(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("returned", value))
        }

        /// 实际归还时间
        pub fn real_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("real_end_time", value))
        }

        /// 归还地点
        pub fn service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_end_location", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 租金费用，单位为分（必填）
        pub fn rent_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("rent_fee", value))
        }

        /// 赔偿金费用，单位为分（必填）
        pub fn compensation_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("compensation_fee", value))
        }

        /// 赔偿金费用说明（必填）
        pub fn compensation_fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("compensation_fee_desc", value))
        }

        /// 完结凭证（必填）
        pub fn finish_ticket(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finish_ticket", value))
        }

        /// 分账标识（必填）
        pub fn profit_sharing(self, value: impl Into<crate::Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProfitSharing>>("profit_sharing", value))
        }
    }

    request!(Request);
}
