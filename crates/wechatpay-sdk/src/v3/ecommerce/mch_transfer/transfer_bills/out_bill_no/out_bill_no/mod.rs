//! `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
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
    /// `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}")
    }
}

/// 商户单号查询转账单
pub mod get {

    /// 商户单号查询转账单：请求
    pub struct Request {
        /// 二级商户号（必填）
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
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 服务商AppID
        pub appid: Option<String>,
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// 单据状态
        pub state: Option<String>,
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
        /// 状态变更时间
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
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => out_bill_no: Optional "out_bill_no",
            3 => transfer_bill_no: Optional "transfer_bill_no",
            4 => appid: Optional "appid",
            5 => transfer_scene_id: Optional "transfer_scene_id",
            6 => state: Optional "state",
            7 => transfer_amount: Optional "transfer_amount",
            8 => transfer_remark: Optional "transfer_remark",
            9 => fail_reason: Optional "fail_reason",
            10 => openid: Optional "openid",
            11 => user_name: Optional "user_name",
            12 => create_time: Optional "create_time",
            13 => update_time: Optional "update_time",
        }
    }
}
