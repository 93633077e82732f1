//! 从业机构同步微信支付分订单信息 · Synchronise a service order (institution)
//!
//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`

/// 从业机构同步微信支付分订单信息 · Synchronise a service order (institution)
///
/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 从业机构同步微信支付分订单信息 · Synchronise a service order (institution)
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
    ///
    /// 用户已用其他方式付款时，从业机构把收款信息同步到支付分订单，避免重复向用户扣款。模式：服务商。
    ///
    /// Synchronises a payment that was received in another way to the service order, for a licensed institution. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .r#type("Order_Paid")
    ///     .detail(post::Detail::new().paid_time("20091225091210"));
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012691378](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
    #[doc(alias(
        "从业机构同步微信支付分订单信息",
        "Synchronise a service order (institution)",
        "微信支付分",
        "sync",
        "serviceorder/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync")
    }
}

/// 从业机构同步微信支付分订单信息 · Synchronise a service order (institution)
pub mod post {

    /// 从业机构同步微信支付分订单信息：请求 · Synchronise a service order (institution): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 渠道商商户号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 场景类型（必填） · Scenario type (required)
        pub r#type: Option<String>,
        /// 内容信息详情（必填） · Content details (required)
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 渠道商商户号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 场景类型（必填） · Scenario type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 内容信息详情（必填） · Content details (required)
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }
    }

    /// 内容信息详情 · Content details
    pub struct Detail {
        /// 收款成功时间（必填） · Collection success time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub paid_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 收款成功时间（必填） · Collection success time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn paid_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.paid_time = value.into_member();
            self
        }
    }

    request!(Request, Detail);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => channel_id: Optional "channel_id",
            3 => r#type: Required "type",
            4 => detail: Required "detail",
        }
        Detail {
            0 => paid_time: Required "paid_time",
        }
    }
}
