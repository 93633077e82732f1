//! `/v3/ecommerce/profitsharing/returnorders`

/// `/v3/ecommerce/profitsharing/returnorders`
#[derive(Clone)]
pub struct Returnorders {
    pub(crate) node: crate::chain::Node,
}

impl Returnorders {
    /// 查询分账回退结果 (partner)
    ///
    /// `GET /v3/ecommerce/profitsharing/returnorders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::returnorders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .order_id("")
    ///     .out_order_no("P20150806125346")
    ///     .out_return_no("");
    /// let answer = client.v3().ecommerce().profitsharing().returnorders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/returnorders", request)
    }

    /// 请求分账回退 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/returnorders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::returnorders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .order_id("3008450740201411110007820472")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("分账回退")
    ///     .transaction_id("");
    /// let answer = client.v3().ecommerce().profitsharing().returnorders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/returnorders", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/returnorders")
    }
}

/// 查询分账回退结果
pub mod get {

    enumeration! {
        /// 回退结果
        ResponseResult {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账回退结果：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号（必填）
        pub out_return_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号
        pub fn order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_id = value.into_member();
            self
        }

        /// 商户分账单号
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 商户回退单号（必填）
        pub fn out_return_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_return_no = value.into_member();
            self
        }
    }

    /// 查询分账回退结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退结果
        pub result: ResponseResult,
        /// 失败原因
        pub fail_reason: FailReason,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Required "out_return_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Optional "out_return_no",
            4 => return_mchid: Optional "return_mchid",
            5 => amount: Optional "amount",
            6 => return_no: Optional "return_no",
            7 => result: Optional "result",
            8 => fail_reason: Optional "fail_reason",
            9 => finish_time: Optional "finish_time",
        }
    }
}

/// 请求分账回退
pub mod post {

    enumeration! {
        /// 回退结果
        ResponseResult {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        }
    }

    /// 请求分账回退：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号（必填）
        pub out_return_no: Option<String>,
        /// 回退商户号（必填）
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// 回退描述（必填）
        pub description: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信分账单号
        pub fn order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_id = value.into_member();
            self
        }

        /// 商户分账单号
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 商户回退单号（必填）
        pub fn out_return_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_return_no = value.into_member();
            self
        }

        /// 回退商户号（必填）
        pub fn return_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_mchid = value.into_member();
            self
        }

        /// 回退金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 回退描述（必填）
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 微信订单号
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 请求分账回退：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退结果
        pub result: ResponseResult,
        /// 失败原因
        pub fail_reason: FailReason,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Required "out_return_no",
            4 => return_mchid: Required "return_mchid",
            5 => amount: Required "amount",
            6 => description: Required "description",
            7 => transaction_id: Optional "transaction_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Optional "out_return_no",
            4 => return_mchid: Optional "return_mchid",
            5 => amount: Optional "amount",
            6 => return_no: Optional "return_no",
            7 => result: Optional "result",
            8 => fail_reason: Optional "fail_reason",
            9 => finish_time: Optional "finish_time",
        }
    }
}
