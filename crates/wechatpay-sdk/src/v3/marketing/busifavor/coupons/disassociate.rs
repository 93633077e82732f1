//! `/v3/marketing/busifavor/coupons/disassociate`

/// `/v3/marketing/busifavor/coupons/disassociate`
#[derive(Clone)]
pub struct Disassociate {
    pub(crate) node: crate::chain::Node,
}

impl Disassociate {
    /// 取消关联订单信息 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/disassociate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::disassociate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("")
    ///     .coupon_code("sxxe34343434")
    ///     .out_trade_no("")
    ///     .out_request_no("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .disassociate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/disassociate", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/disassociate")
    }
}

/// 取消关联订单信息
pub mod post {

    /// 取消关联订单信息：请求
    pub struct Request {
        /// 批次号（必填）
        pub stock_id: Option<String>,
        /// 券code（必填）
        pub coupon_code: Option<String>,
        /// 关联的商户订单号（必填）
        pub out_trade_no: Option<String>,
        /// 商户请求单号（必填）
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 批次号（必填）
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 券code（必填）
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 关联的商户订单号（必填）
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户请求单号（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }
    }

    /// 取消关联订单信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 取消关联成功时间
        pub wechatpay_disassociate_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => coupon_code: Required "coupon_code",
            2 => out_trade_no: Required "out_trade_no",
            3 => out_request_no: Required "out_request_no",
        }
        Response {
            0 => wechatpay_disassociate_time: Optional "wechatpay_disassociate_time",
        }
    }
}
