//! `/v3/payscore/payafter-orders/{out_order_no}/sync`

/// `/v3/payscore/payafter-orders/{out_order_no}/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 支付分订单同步 (direct)
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .r#type(post::Type::ORDER_PAID)
    ///     .detail(post::Detail::new().paid_time("20091225091010"));
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .payafter_orders()
    ///     .out_order_no("")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/payafter-orders/{out_order_no}/sync", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/payafter-orders/{out_order_no}/sync")
    }
}

/// 支付分订单同步
pub mod post {

    enumeration! {
        /// 场景类型
        Type {
            ORDER_PAID = "Order_Paid",
        }
    }

    /// 支付分订单同步：请求
    pub struct Request {
        /// 公众账号ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 场景类型
        pub r#type: Type,
        /// 内容信息详情
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 场景类型
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 内容信息详情
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }
    }

    /// 内容信息详情
    pub struct Detail {
        /// 用户通过其他方式付款成功的实际时间
        pub paid_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 用户通过其他方式付款成功的实际时间
        pub fn paid_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.paid_time = value.into_member();
            self
        }
    }

    /// 支付分订单同步：应答
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Detail);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => service_id: Optional "service_id",
            2 => r#type: Optional "type",
            3 => detail: Optional "detail",
        }
        Detail {
            0 => paid_time: Optional "paid_time",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
        }
    }
}
