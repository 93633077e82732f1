//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 从业机构同步微信支付分订单信息
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .channel_id("1230000109")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync")
    }
}

/// 从业机构同步微信支付分订单信息
pub mod post {

    /// 从业机构同步微信支付分订单信息：请求
    pub struct Request {
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 场景类型（必填）
        pub r#type: Option<String>,
        /// 内容信息详情（必填）
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 渠道商商户号
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 场景类型（必填）
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 内容信息详情（必填）
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }
    }

    /// 内容信息详情
    pub struct Detail {
        /// 收款成功时间（必填）
        pub paid_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 收款成功时间（必填）
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
