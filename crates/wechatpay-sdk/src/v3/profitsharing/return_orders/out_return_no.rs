//! `/v3/profitsharing/return-orders/{out_return_no}`

/// `/v3/profitsharing/return-orders/{out_return_no}`
#[derive(Clone)]
pub struct OutReturnNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReturnNo {
    /// 查询分账回退结果 (direct and partner)
    ///
    /// `GET /v3/profitsharing/return-orders/{out_return_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::return_orders::out_return_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").out_order_no("P20190806125346");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .return_orders()
    ///     .out_return_no("R20190516001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/return-orders/{out_return_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/return-orders/{out_return_no}")
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
        final SUCCESS, FAILED
    }

    enumeration! {
        /// 失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            BALANCE_NOT_ENOUGH = "BALANCE_NOT_ENOUGH",
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账回退结果：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户分账单号（必填）
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户分账单号（必填）
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }
    }

    /// 查询分账回退结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 微信回退单号
        pub return_id: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 回退描述
        pub description: Option<String>,
        /// 回退结果
        pub result: ResponseResult,
        /// 失败原因
        pub fail_reason: FailReason,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_order_no: Required "out_order_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Optional "out_return_no",
            4 => return_id: Optional "return_id",
            5 => return_mchid: Optional "return_mchid",
            6 => amount: Optional "amount",
            7 => description: Optional "description",
            8 => result: Optional "result",
            9 => fail_reason: Optional "fail_reason",
            10 => create_time: Optional "create_time",
            11 => finish_time: Optional "finish_time",
        }
    }
}
