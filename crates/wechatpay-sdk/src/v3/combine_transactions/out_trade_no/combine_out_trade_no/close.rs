//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 合单关闭订单 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::out_trade_no::combine_out_trade_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .sub_orders([
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .individual_auth_id("1900000109")
    ///             .sub_mchid("1900000109")
    ///             .sub_appid("wxd678efh567hg6999"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .combine_transactions()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551793)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close")
    }
}

/// 合单关闭订单
pub mod post {

    /// 合单关闭订单：请求
    ///
    /// 条件 Conditions:
    ///
    /// - 子单必须与下单时完全一致。The sub-orders must be exactly those of the order
    pub struct Request {
        /// 合单商户appid（必填）
        pub combine_appid: Option<String>,
        /// 商品单信息（必填）
        ///
        /// 最多 50 项。At most 50 items.
        pub sub_orders: Option<Vec<SubOrders>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单商户appid（必填）
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 商品单信息（必填）
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }
    }

    /// 商品单信息
    pub struct SubOrders {
        /// 子单商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商品单商户订单号（必填）
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*@-`。6 to 32 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_trade_no: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 子单商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商品单商户订单号（必填）
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 二级商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    request!(Request, SubOrders);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => sub_orders: Required "sub_orders",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => out_trade_no: Required "out_trade_no",
            2 => individual_auth_id: Optional "individual_auth_id",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sub_appid: Optional "sub_appid",
        }
    }
}
