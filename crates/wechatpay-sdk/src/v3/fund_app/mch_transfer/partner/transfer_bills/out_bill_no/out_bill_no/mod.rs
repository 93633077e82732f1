//! `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// 商户单号查询转账单 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
            request,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}")
    }
}

/// 商户单号查询转账单
pub mod get {
    pub use crate::v3::fund_app::schemas::TransferState;

    /// 商户单号查询转账单：请求
    pub struct Request {
        /// 二级商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 商户单号查询转账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 商家转账订单号
        pub transfer_bill_no: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 单据状态
        pub state: TransferState,
        /// 转账金额，单位为分
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 最后一次状态变更时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => mchid: Optional "mchid",
            2 => out_bill_no: Optional "out_bill_no",
            3 => transfer_bill_no: Optional "transfer_bill_no",
            4 => appid: Optional "appid",
            5 => state: Optional "state",
            6 => transfer_amount: Optional "transfer_amount",
            7 => transfer_remark: Optional "transfer_remark",
            8 => fail_reason: Optional "fail_reason",
            9 => openid: Optional "openid",
            10 => user_name: Optional "user_name",
            11 => create_time: Optional "create_time",
            12 => update_time: Optional "update_time",
        }
    }
}
