//! `v2/wxv/finishhotelbill`

/// `v2/wxv/finishhotelbill`
pub struct Finishhotelbill {
    pub(crate) node: crate::chain::Node,
}

impl Finishhotelbill {
    /// 完结速住订单 (direct)
    ///
    /// `POST /wxv/finishhotelbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::finishhotelbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("")
    ///     .checked_in("TRUE")
    ///     .real_end_time("20091225091010")
    ///     .other_fee(10000)
    ///     .cancel_fee(10000)
    ///     .compensation_fee(6000)
    ///     .compensation_fee_desc("打破房间杯子一个")
    ///     .room_rate(5000)
    ///     .overdue_fine(5000)
    ///     .overdue_fine_desc("延迟退房2小时，增加50元房费")
    ///     .total_amount(40000)
    ///     .finish_ticket("")
    ///     .profit_sharing(post::ProfitSharing::Y);
    /// let answer = client.v2().wxv().finishhotelbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/finishhotelbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv/finishhotelbill")
    }
}

/// 完结速住订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v3_vehicle_transactions_parking_post::ProfitSharing;
    pub use crate::v2::wxv::cancelbill::post::Response;

    /// 完结速住订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("out_order_no"),
            message::required::<String>("service_id"),
            message::required::<String>("checked_in"),
            message::optional::<String>("real_end_time"),
            message::required::<crate::Fen>("other_fee"),
            message::optional::<crate::Fen>("cancel_fee"),
            message::required::<crate::Fen>("compensation_fee"),
            message::required::<String>("compensation_fee_desc"),
            message::optional::<crate::Fen>("room_rate"),
            message::required::<crate::Fen>("overdue_fine"),
            message::required::<String>("overdue_fine_desc"),
            message::required::<crate::Fen>("total_amount"),
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

        /// 是否入住（必填）
        pub fn checked_in(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("checked_in", value))
        }

        /// 实际离店时间
        pub fn real_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("real_end_time", value))
        }

        /// 其他费用金额，单位为分（必填）
        pub fn other_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("other_fee", value))
        }

        /// 取消费用，单位为分
        pub fn cancel_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("cancel_fee", value))
        }

        /// 赔偿金费用，单位为分（必填）
        pub fn compensation_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("compensation_fee", value))
        }

        /// 赔偿金说明（必填）
        pub fn compensation_fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("compensation_fee_desc", value))
        }

        /// 房费，单位为分
        pub fn room_rate(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("room_rate", value))
        }

        /// 延迟退房费用，单位为分（必填）
        pub fn overdue_fine(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("overdue_fine", value))
        }

        /// 延迟退房说明（必填）
        pub fn overdue_fine_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("overdue_fine_desc", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
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
