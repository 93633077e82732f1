//! `/v3/credit-repayment/partner/deduct-orders`

pub mod out_trade_no;

/// `/v3/credit-repayment/partner/deduct-orders`
#[derive(Clone)]
pub struct DeductOrders {
    pub(crate) node: crate::chain::Node,
}

impl DeductOrders {
    /// `/{out_trade_no}`: 商户侧交易单号
    pub fn out_trade_no(&self, value: impl Into<String>) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.bind("out_trade_no", value) }
    }

    /// 发起还款 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/deduct-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::deduct_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .contract_id("20251105000000123456789")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_record_id("1234567abcde")
    ///     .deduct_amount("10000")
    ///     .notify_url("https://weixin.qq.com/")
    ///     .description("信贷还款")
    ///     .attach("备注");
    /// let answer = client.v3().credit_repayment().partner().deduct_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/deduct-orders", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/deduct-orders")
    }
}

/// 发起还款
pub mod post {

    enumeration! {
        /// 还款单状态
        OrderState {
            DEDUCT_ORDER_STATE_PENDING = "DEDUCT_ORDER_STATE_PENDING",
            DEDUCT_ORDER_STATE_NOT_PAY = "DEDUCT_ORDER_STATE_NOT_PAY",
            DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            DEDUCT_ORDER_STATE_PAY_FAIL = "DEDUCT_ORDER_STATE_PAY_FAIL",
        }
    }

    /// 发起还款：请求
    pub struct Request {
        /// 还款协议ID（必填）
        pub contract_id: Option<String>,
        /// 商户侧交易单号（必填）
        pub out_trade_no: Option<String>,
        /// 商户侧预约还款单号（必填）
        pub out_record_id: Option<String>,
        /// 还款金额（必填）
        pub deduct_amount: Option<String>,
        /// 商户回调地址（必填）
        pub notify_url: Option<String>,
        /// 产品描述（必填）
        pub description: Option<String>,
        /// 商户数据包
        pub attach: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 还款协议ID（必填）
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 商户侧交易单号（必填）
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户侧预约还款单号（必填）
        pub fn out_record_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_record_id = value.into_member();
            self
        }

        /// 还款金额（必填）
        pub fn deduct_amount<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deduct_amount = value.into_member();
            self
        }

        /// 商户回调地址（必填）
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 产品描述（必填）
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户数据包
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }
    }

    /// 发起还款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧交易单号
        pub out_trade_no: Option<String>,
        /// 商户侧预约还款单号
        pub out_record_id: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 还款协议ID
        pub contract_id: Option<String>,
        /// 还款单状态
        pub order_state: OrderState,
        /// 还款金额
        pub deduct_amount: Option<String>,
        /// 实际还款金额
        pub pay_success_amount: Option<String>,
        /// 产品描述
        pub description: Option<String>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 微信支付的支付单号
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => contract_id: Required "contract_id",
            1 => out_trade_no: Required "out_trade_no",
            2 => out_record_id: Required "out_record_id",
            3 => deduct_amount: Required "deduct_amount",
            4 => notify_url: Required "notify_url",
            5 => description: Required "description",
            6 => attach: Optional "attach",
        }
        Response {
            0 => out_trade_no: Optional "out_trade_no",
            1 => out_record_id: Optional "out_record_id",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => openid: Optional "openid",
            5 => contract_id: Optional "contract_id",
            6 => order_state: Optional "order_state",
            7 => deduct_amount: Optional "deduct_amount",
            8 => pay_success_amount: Optional "pay_success_amount",
            9 => description: Optional "description",
            10 => attach: Optional "attach",
            11 => transaction_id: Optional "transaction_id",
        }
    }
}
