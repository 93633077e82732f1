//! 电商合单委托代扣撤销订单 · Reverse a combined debit order
//!
//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`

/// 电商合单委托代扣撤销订单 · Reverse a combined debit order
///
/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
#[derive(Clone)]
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 电商合单委托代扣撤销订单 · Reverse a combined debit order
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    ///
    /// 电商平台按合单商户订单号撤销合单代扣订单，请求中列出要撤销的子单。模式：服务商。
    ///
    /// Reverses a combined auto-debit order by its merchant order number. The request lists the sub-orders to reverse. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().combine_appid("wx8888888888888888");
    /// client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .transactions()
    ///     .combine_out_trade_no("P20150806125346")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012884126](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
    #[doc(alias(
        "电商合单委托代扣撤销订单",
        "Reverse a combined debit order",
        "平台收付通 合单代扣",
        "reverse",
        "transactions/reverse"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse")
    }
}

/// 电商合单委托代扣撤销订单 · Reverse a combined debit order
pub mod post {

    /// 电商合单委托代扣撤销订单：请求 · Reverse a combined debit order: request
    pub struct Request {
        /// 合单商户APPID（必填） · Combined order app ID (required)
        pub combine_appid: Option<String>,
        /// 子单信息 · Sub-orders
        pub sub_orders: Option<Vec<SubOrders>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单商户APPID（必填） · Combined order app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 子单信息 · Sub-orders
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }
    }

    /// 子单信息 · Sub-orders
    pub struct SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 二级商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 二级商户appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    request!(Request, SubOrders);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => sub_orders: Optional "sub_orders",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => out_trade_no: Required "out_trade_no",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
        }
    }
}
